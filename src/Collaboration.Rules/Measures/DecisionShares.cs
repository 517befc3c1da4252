using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Decision share: the decisions that a party took alone, as part of all that were taken.</summary>
/// <remarks>
/// Taken alone is a decision with exactly one decider, however often recorded, and a rule that is unilateral or not recorded: who decides by a vote, jointly, by
/// consensus or on the others' behalf does not decide alone. Neither does a class of many, or a body with members. Decisions recorded as
/// taken by nobody, and those whose deciders are unknown, are not in the total. Undefined when none was taken.
/// </remarks>
public static class DecisionShares
{
    /// <summary>One row for each party, also for one that took none alone.</summary>
    /// <remarks>
    /// Each decision changes the shares of all, so the rows hold counts; which decisions they are is in <see cref="Alone"/>.
    /// </remarks>
    public static Query<DecisionShare> Parties { get; } = Measure();

    /// <summary>One row for each party, recorded or not, that is named as the one decider of a decision.</summary>
    public static Query<DecisionsAlone> Alone { get; } = TakenAlone().GroupBy(
        Taker,
        Aggregate.Collect<Decision, string>(decision => decision.Id),
        (party, ids) => new DecisionsAlone(party, ids.Select(FactReference.To<Decision>).ToEquatableArray()));

    private static Query<Decision> TakenAlone() => Query.Facts<Decision>().Where(IsAlone);

    private static Query<DecisionShare> Measure()
    {
        var totals = Query.Facts<Decision>()
            .Total(Aggregate.Fold<Decision, Totals, DecisionTotals>(Add, totals => new(totals.Taken, totals.Unknown)));
        var alone = TakenAlone().GroupBy(Taker, Aggregate.Count<Decision>(), (party, count) => new Taken(party, count));
        var parties = Query.Facts<Party>();
        var single = parties.Where(party => !PartyLookup.IsSeveral(party));
        var some = single.Join(alone, party => party.Id, taken => taken.Party, (party, taken) => new Count(party, taken.Decisions));
        var none = parties.NotMatching(some, party => party.Id, count => count.Party.Id).Select(party => new Count(party, 0));
        return some
            .Concat(none)
            .Combine(totals, (count, total) => new DecisionShare(count.Party, count.Decisions, total.Taken, total.Unknown));
    }

    private static bool IsAlone(Decision decision) =>
        (decision.Rule is null or DecisionRule.Unilateral) && decision.DecidedBy?.Distinct().Count() == 1;

    private static string Taker(Decision decision) => decision.DecidedBy!.Value[0];

    private static Totals Add(Totals totals, Decision decision, int count) => decision.DecidedBy switch
    {
        null => totals with { Unknown = totals.Unknown + count },
        { IsEmpty: true } => totals,
        _ => totals with { Taken = totals.Taken + count },
    };

    private sealed record Taken(string Party, int Decisions);

    private sealed record Count(Party Party, int Decisions);

    private sealed record DecisionTotals(int Taken, int Unknown);

    private readonly record struct Totals(int Taken, int Unknown);
}
