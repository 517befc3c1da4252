using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>A way to group parties, known for each of them.</summary>
/// <param name="Name">What the groups are, in words.</param>
/// <param name="GroupOf">Names the group of a party by its id.</param>
internal sealed record PartyGrouping(string Name, Func<string, string> GroupOf)
{
    /// <summary>By sector where each has one, else by kind; null when neither is known for all.</summary>
    public static PartyGrouping? Of(EquatableArray<Party> parties) =>
        By("sectors", parties, party => party.Sector?.Trim().ToUpperInvariant()) ?? By("kinds of party", parties, party => party.Kind?.ToString());

    private static PartyGrouping? By(string name, EquatableArray<Party> parties, Func<Party, string?> group)
    {
        if (parties.Any(party => group(party) is null)) return null;
        var groups = parties.ToDictionary(party => party.Id, party => group(party)!, StringComparer.Ordinal);
        return new(name, id => groups[id]);
    }
}
