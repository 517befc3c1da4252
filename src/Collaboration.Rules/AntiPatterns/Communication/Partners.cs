using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>The parties that take part, without the bodies made up of them, and which of them are in touch.</summary>
/// <param name="Parties">The parties, by id.</param>
/// <param name="Contacts">The pairs in touch, by the ids of both.</param>
internal sealed record Partners(EquatableArray<Party> Parties, EquatableArray<PartyPair> Contacts)
{
    private TieNetwork? _network;

    /// <summary>Each party that takes part and is not a body of others.</summary>
    public static Query<Party> All { get; } = Query.Facts<Party>().Where(party => party.TakesPart && party.Members.IsEmpty);

    /// <summary>One row while there is a party, else none.</summary>
    public static Query<Partners> InTouch { get; } = Gather();

    /// <summary>Each pair of parties that take part and may be in touch, without being known to be.</summary>
    public static Query<PartyPair> MayBeInTouch { get; } = Communication.Contacts.Possible
        .Matching(All, pair => pair.First, party => party.Id)
        .Matching(All, pair => pair.Second, party => party.Id);

    /// <summary>The network of contacts.</summary>
    public TieNetwork Network => _network ??= new(Parties.Select(party => party.Id), Contacts.Select(pair => (pair.First, pair.Second)));

    /// <inheritdoc/>
    public bool Equals(Partners? other) => other is not null && Parties.Equals(other.Parties) && Contacts.Equals(other.Contacts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Parties, Contacts);

    /// <summary>The name of the party with the id, which is one of the parties.</summary>
    public string NameOf(string id) => Parties.First(party => party.Id == id).Name;

    /// <summary>The ids of those that the party is in touch with.</summary>
    public IEnumerable<string> ContactsOf(string id) => Network.NeighboursOf(id);

    /// <summary>The ids of the parties with the most contacts.</summary>
    public IEnumerable<string> Busiest
    {
        get
        {
            var most = Parties.Max(party => Network.NeighboursOf(party.Id).Count);
            return Parties.Select(party => party.Id).Where(id => Network.NeighboursOf(id).Count == most);
        }
    }

    private static Query<Partners> Gather()
    {
        var parties = All.GroupBy(_ => "", Aggregate.CollectBy((Party party) => party.Id), (_, all) => new Partners(all, []));
        var pairs = Communication.Contacts.All.Total(Aggregate.CollectBy((PartyPair pair) => pair.Key));
        return parties.Combine(pairs, (partners, contacts) => partners with { Contacts = contacts });
    }
}
