using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>The adoptions together with what they name.</summary>
internal static class NamedAdoptions
{
    /// <summary>One row for each adoption.</summary>
    public static Query<NamedAdoption> All { get; } = Measure();

    /// <summary>The adoptions of a practice that has to be common, by a party that does not follow it.</summary>
    public static Query<NamedAdoption> OfStandardsNotFollowed { get; } = All
        .Where(named => named is { MustBeCommon: true, Adoption.Followed: false });

    private static Query<NamedAdoption> Measure()
    {
        var practices = Query.Facts<Practice>();
        var named = Query.Facts<Adoption>().WithParty(adoption => adoption.Party, (adoption, party) => new NamedAdoption(adoption, party, null));
        var known = named.Join(practices, row => row.Adoption.Practice, practice => practice.Id, (row, practice) => row with { Practice = practice });
        return known.Concat(named.NotMatching(practices, row => row.Adoption.Practice, practice => practice.Id));
    }
}
