using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Deliberation: the share of decisions that more than one party had a say in, before or when they were taken.</summary>
/// <remarks>
/// A decision is without deliberation when exactly one single party decided, by a rule that is unilateral or not recorded, and it was
/// recorded that nobody was consulted, at any level. A class of many, or a body with members, deliberates within itself. Who decided by a
/// vote, jointly, by consensus or on the others' behalf had others to talk to. A decision that nobody took is not counted.
/// </remarks>
public static class Deliberations
{
    /// <summary>One row once there is a decision that somebody took, or may have taken; before that none.</summary>
    public static Query<Deliberation> All { get; } = Judged().GroupBy(
        _ => "",
        Aggregate.CollectBy((Judgement judgement) => judgement.Decision.Id),
        (_, all) => new Deliberation(
            all.Where(judgement => judgement.IsWithout == true).Select(judgement => judgement.Decision).ToEquatableArray(),
            all.Count(judgement => judgement.IsWithout is not null),
            all.Count(judgement => judgement.IsWithout is null)));

    private static Query<Judgement> Judged()
    {
        var decisions = Query.Facts<Decision>().Where(decision => decision.DecidedBy is not { IsEmpty: true });
        var several = Query.Facts<Party>().Where(PartyLookup.IsSeveral);
        return decisions
            .Matching(several, Taker, party => party.Id)
            .Select(decision => new Judgement(decision.Reference, false))
            .Concat(decisions
                .NotMatching(several, Taker, party => party.Id)
                .Select(decision => new Judgement(decision.Reference, IsWithout(decision))));
    }

    /// <summary>The one who took it alone; empty when several did, or it is not known.</summary>
    private static string Taker(Decision decision) =>
        IsByOne(decision) == true ? decision.DecidedBy!.Value[0] : "";

    private static bool? IsWithout(Decision decision) => (IsByOne(decision), IsUnasked(decision)) switch
    {
        (false, _) or (_, false) => false,
        (true, true) => true,
        _ => null,
    };

    private static bool? IsByOne(Decision decision) => decision switch
    {
        { Rule: not (null or DecisionRule.Unilateral) } => false,
        { DecidedBy: { } deciders } => deciders.Distinct().Count() == 1,
        _ => null,
    };

    private static bool? IsUnasked(Decision decision) => decision switch
    {
        { Consulted.IsEmpty: false } or { ConsultedAt.IsEmpty: false } => false,
        { Consulted: not null } or { ConsultedAt: not null } => true,
        _ => null,
    };

    private sealed record Judgement(FactReference Decision, bool? IsWithout);
}
