using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>How the contacts of parties run between and within groups of them.</summary>
/// <param name="Parties">The parties.</param>
/// <param name="Groups">The names of those in each group that no contact joins with another, the largest group first.</param>
/// <param name="Grouping">What the parties are grouped by for the index; empty when it is not known for each.</param>
/// <param name="Index">The E–I index of that grouping; null when there is none.</param>
internal sealed record ContactGroups(
    EquatableArray<FactReference> Parties, EquatableArray<string> Groups, string Grouping, ExternalInternal? Index)
{
    /// <summary>The groups of <paramref name="partners"/>.</summary>
    public static ContactGroups Of(Partners partners)
    {
        var network = partners.Network();
        var parties = partners.ById();
        var grouping = PartyGrouping.Of(partners.Parties);
        return new(
            partners.Parties.Select(FactReference.To).ToEquatableArray(),
            NetworkComponents.Of(network).Select(group => $"({Enumeration.Of(group.Select(id => parties[id].Name))})").ToEquatableArray(),
            grouping?.Name ?? "",
            grouping is null ? null : ExternalInternalIndex.Of(network, grouping.GroupOf));
    }
}
