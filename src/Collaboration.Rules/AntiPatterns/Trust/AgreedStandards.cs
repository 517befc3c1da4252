using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Which standards of behaviour were agreed: those that two agreed to, and ground rules in an agreement.</summary>
internal static class AgreedStandards
{
    /// <summary>One row for each of them. A class of many or a body with members can agree by itself.</summary>
    public static Query<FactReference> All { get; } = Query.Facts<BehaviourStandard>()
        .SelectMany(standard => (standard.AgreedBy ?? []).Distinct().Select(party => new Consent(standard.Id, party, 0)))
        .WithParty(consent => consent.Party, (consent, party) => consent with { Voices = party is not null && PartyLookup.IsSeveral(party) ? 2 : 1 })
        .GroupBy(
            consent => consent.Standard,
            Aggregate.Sum<Consent, int>(consent => consent.Voices),
            (standard, voices) => new Consent(standard, "", voices))
        .Where(consent => consent.Voices > 1)
        .Select(consent => FactReference.To<BehaviourStandard>(consent.Standard))
        .Concat(Query.Facts<Clause>().Where(IsGroundRules).Select(FactReference.To));

    /// <summary>Those of which it is not known who agreed to them.</summary>
    public static Query<BehaviourStandard> Unknown { get; } = Query.Facts<BehaviourStandard>().Where(standard => standard.AgreedBy is null);

    private static bool IsGroundRules(Clause clause) =>
        clause is { Topic: ClauseTopic.GroundRules, Status: ClauseStatus.Present or ClauseStatus.Partial };

    private sealed record Consent(string Standard, string Party, int Voices);
}
