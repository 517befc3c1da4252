using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>The adoptions together with what they name.</summary>
internal static class NamedAdoptions
{
    /// <summary>One row for each adoption.</summary>
    public static Query<NamedAdoption> All { get; } = Name();

    /// <summary>Whether the party adopted what must be common and does not follow it, which is for one rule alone to report.</summary>
    public static bool IsNotFollowed(NamedAdoption named) => named is { MustBeCommon: true, Adoption.Followed: false };

    private static Query<NamedAdoption> Name()
    {
        var practices = Query.Facts<Practice>();
        var named = Query.Facts<Adoption>().WithParty(adoption => adoption.Party, (adoption, party) => new NamedAdoption(adoption, party, null));
        var known = named.Join(practices, row => row.Adoption.Practice, practice => practice.Id, (row, practice) => row with { Practice = practice });
        return known.Concat(named.NotMatching(practices, row => row.Adoption.Practice, practice => practice.Id));
    }
}
