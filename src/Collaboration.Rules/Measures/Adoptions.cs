using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>The adoptions of recorded practices.</summary>
public static class Adoptions
{
    /// <summary>One row for each adoption whose practice was recorded, whether or not its party was.</summary>
    public static Query<AdoptedPractice> All { get; } = WithParties(
        Query.Facts<Adoption>().Join(
            Query.Facts<Practice>(),
            adoption => adoption.Practice,
            practice => practice.Id,
            (adoption, practice) => new AdoptedPractice(practice, adoption, null)));

    /// <summary>The adoptions of practices that were not recorded, so that nothing is known of what is adopted.</summary>
    public static Query<Adoption> OfUnknownPractices { get; } = Query.Facts<Adoption>()
        .NotMatching(Query.Facts<Practice>(), adoption => adoption.Practice, practice => practice.Id);

    private static Query<AdoptedPractice> WithParties(Query<AdoptedPractice> adopted)
    {
        var parties = Query.Facts<Party>();
        var known = adopted.Join(parties, row => row.Adoption.Party, party => party.Id, (row, party) => row with { Party = party });
        return known.Concat(adopted.NotMatching(parties, row => row.Adoption.Party, party => party.Id));
    }
}
