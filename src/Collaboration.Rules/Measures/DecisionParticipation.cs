using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Which parties had a part in which decision.</summary>
/// <remarks>
/// A party has a part when it decided, was consulted, or holds a right in the decision's area to decide, approve, veto, recommend or be
/// consulted. The members of a body have a part in what the body has a part in, and a body in what any of its members has; both go
/// one step, not on to the members of members. Whether a part is missing because it was not recorded is for the caller to ask.
/// </remarks>
public static class DecisionParticipation
{
    /// <summary>One row for each party and each decision it had a part in.</summary>
    public static Query<DecisionPart> Parts { get; } = Direct()
        .WithBodies(part => part.Party, (part, party) => part with { Party = party })
        .Distinct();

    private static Query<DecisionPart> Direct()
    {
        var decisions = Query.Facts<Decision>();
        var decided = decisions.SelectMany(decision => PartsOf(decision, decision.DecidedBy ?? []));
        var consulted = decisions.SelectMany(decision => PartsOf(decision, decision.Consulted ?? []));
        var entitled = decisions
            .Where(decision => decision.Area is not null)
            .Join(
                Holders.OfRights.Where(held => held.Party is not null && GivesVoice(held.Fact.Kind)),
                decision => decision.Area!,
                held => held.Fact.Area,
                (decision, held) => new DecisionPart(decision.Id, held.Party!));
        return decided.Concat(consulted).Concat(entitled);
    }

    private static IEnumerable<DecisionPart> PartsOf(Decision decision, IEnumerable<string> parties) =>
        parties.Select(party => new DecisionPart(decision.Id, party));

    private static bool GivesVoice(DecisionRightKind kind) => kind != DecisionRightKind.IsInformed;
}
