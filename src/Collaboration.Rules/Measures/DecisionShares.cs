using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Decision share: the decisions that a party took alone, as part of all that were taken.</summary>
/// <remarks>
/// Taken alone is a decision with exactly one decider, and a rule that is unilateral or not recorded: who decides by a vote, jointly, by
/// consensus or on the others' behalf does not decide alone. Neither does a class of many, or a body with members. Decisions recorded as
/// taken by nobody, and those whose deciders are unknown, are not in the total. Undefined when none was taken.
/// </remarks>
public static class DecisionShares
{
    /// <summary>One row for each party, also for one that took none alone.</summary>
    public static Query<DecisionShare> Parties { get; } = Measure();

    private static Query<DecisionShare> Measure()
    {
        var decisions = Query.Facts<Decision>();
        var totals = decisions.Total(Aggregate.Fold<Decision, Totals, DecisionTotals>(Add, totals => new(totals.Taken, totals.Unknown)));
        var alone = decisions.Where(IsAlone).GroupBy(
            decision => decision.DecidedBy!.Value[0],
            Aggregate.Collect<Decision, string>(decision => decision.Id),
            (party, ids) => new Alone(party, ids));
        var parties = Query.Facts<Party>();
        var single = parties.Where(party => !PartyLookup.IsSeveral(party));
        var some = single.Join(alone, party => party.Id, taken => taken.Party, (party, taken) => new Count(party, taken.Decisions));
        var none = parties.NotMatching(some, party => party.Id, count => count.Party.Id).Select(party => new Count(party, []));
        return some
            .Concat(none)
            .Combine(totals, (count, total) => new DecisionShare(count.Party, References(count), total.Taken, total.Unknown));
    }

    private static bool IsAlone(Decision decision) => decision is { DecidedBy.Count: 1, Rule: null or DecisionRule.Unilateral };

    private static Totals Add(Totals totals, Decision decision, int count) => decision.DecidedBy switch
    {
        null => totals with { Unknown = totals.Unknown + count },
        { IsEmpty: true } => totals,
        _ => totals with { Taken = totals.Taken + count },
    };

    private static EquatableArray<FactReference> References(Count count) =>
        count.Decisions.Select(FactReference.To<Decision>).ToEquatableArray();

    private sealed record Alone(string Party, EquatableArray<string> Decisions);

    private sealed record Count(Party Party, EquatableArray<string> Decisions);

    private sealed record DecisionTotals(int Taken, int Unknown);

    private readonly record struct Totals(int Taken, int Unknown);
}
