using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Which standards of behaviour were agreed. A class of many or a body with members can agree by itself.</summary>
internal static class AgreedStandards
{
    /// <summary>The ids of those that at least two agreed to.</summary>
    public static Query<string> All { get; } = Query.Facts<BehaviourStandard>()
        .SelectMany(standard => (standard.AgreedBy ?? []).Distinct().Select(party => new Agreement(standard.Id, party, 0)))
        .WithParty(agreement => agreement.Party, (agreement, party) => agreement with { Voices = party is not null && PartyLookup.IsSeveral(party) ? 2 : 1 })
        .GroupBy(agreement => agreement.Standard, Aggregate.Sum<Agreement, int>(agreement => agreement.Voices), (standard, voices) => new Agreement(standard, "", voices))
        .Where(agreement => agreement.Voices > 1)
        .Select(agreement => agreement.Standard);

    /// <summary>Those of which it is not known who agreed to them.</summary>
    public static Query<BehaviourStandard> Unknown { get; } = Query.Facts<BehaviourStandard>().Where(standard => standard.AgreedBy is null);

    private sealed record Agreement(string Standard, string Party, int Voices);
}
