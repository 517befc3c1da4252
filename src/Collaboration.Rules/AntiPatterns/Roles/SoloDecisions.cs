using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Which parties are known to have decided alone in an area.</summary>
internal static class SoloDecisions
{
    /// <summary>For each area in which it happened: a decision of each party that did so, by id. A body of others is not one party.</summary>
    public static Query<InArea> ByArea { get; } = Query.Facts<Decision>()
        .Where(IsTakenAlone)
        .NotMatching(Query.Facts<Party>().Where(party => !party.Members.IsEmpty), Taker, body => body.Id)
        .GroupBy(
            decision => new Decider(decision.Area ?? "", Taker(decision)),
            Aggregate.Min((Decision decision) => FactReference.To(decision)),
            (decider, first) => new SoloDecision(decider.Area, decider.Party, first.Id))
        .GroupBy(decision => decision.Area, Aggregate.CollectBy((SoloDecision decision) => decision.Decision), (area, taken) => new InArea(area, taken));

    private static bool IsTakenAlone(Decision decision) =>
        decision is { Area: not null, Rule: null or DecisionRule.Unilateral } && decision.DecidedBy?.Distinct().Count() == 1;

    private static string Taker(Decision decision) => decision.DecidedBy is { IsEmpty: false } takers ? takers[0] : "";

    /// <summary>An area and the decisions taken alone in it.</summary>
    internal sealed record InArea(string Area, EquatableArray<SoloDecision> Decisions);

    private sealed record Decider(string Area, string Party);
}
