using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Measures;

/// <summary>How practices meet those who adopt them.</summary>
public static class PracticeFits
{
    /// <summary>One row for each recorded practice that is adopted.</summary>
    public static Query<PracticeFit> Practices { get; } = Adoptions.All.GroupBy(
        adopted => adopted.Practice,
        Aggregate.CollectBy((AdoptedPractice adopted) => adopted.Adoption.Id),
        (practice, adoptions) => new PracticeFit(practice, adoptions));
}
