using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>The parties that take part, without the bodies made up of them, and which of them are in touch.</summary>
/// <param name="Parties">The parties, by id.</param>
/// <param name="Pairs">The pairs in touch, by the ids of both.</param>
internal sealed record Partners(EquatableArray<Party> Parties, EquatableArray<PartyPair> Pairs)
{
    /// <summary>Each party that takes part and is not a body of others.</summary>
    public static Query<Party> All { get; } = Query.Facts<Party>().Where(party => party.TakesPart && party.Members.IsEmpty);

    /// <summary>One row while there is a party, else none.</summary>
    public static Query<Partners> InTouch { get; } = Gather();

    /// <summary>Each pair of parties that take part and may be in touch, without being known to be.</summary>
    public static Query<PartyPair> MayBeInTouch { get; } = Contacts.Possible
        .Matching(All, pair => pair.First, party => party.Id)
        .Matching(All, pair => pair.Second, party => party.Id);

    /// <summary>The network of contacts.</summary>
    public TieNetwork Network() => new(Parties.Select(party => party.Id), Pairs.Select(pair => (pair.First, pair.Second)));

    /// <summary>The parties by id.</summary>
    public Dictionary<string, Party> ById() => Parties.ToDictionary(party => party.Id, StringComparer.Ordinal);

    private static Query<Partners> Gather()
    {
        var parties = All.GroupBy(_ => "", Aggregate.CollectBy((Party party) => party.Id), (_, all) => new Partners(all, []));
        var pairs = Contacts.All.Total(Aggregate.CollectBy((PartyPair pair) => pair.Key));
        return parties.Combine(pairs, (partners, contacts) => partners with { Pairs = contacts });
    }
}
