using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Measuring;

/// <summary>Measures of how alike parties see the shared goals.</summary>
internal static class GoalMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("goal-divergence", GoalPriorities.Divergences.Select(Divergence))
        {
            Description = "The Jensen–Shannon divergence of the weights that two parties give the shared goals that both weighed.",
            Unit = "bits",
            Range = "0 to 1",
            Source = "Lin 1991",
            RestsOn = [typeof(GoalPriority)],
        },
        new("goal-concordance", GoalPriorities.Concordance.Select(Concordance))
        {
            Description = "Kendall's W of the ranks that parties give the shared goals; counted are the parties.",
            Unit = "index",
            Range = "0 to 1",
            Source = "Kendall and Babington Smith 1939",
            RestsOn = [typeof(GoalPriority)],
        },
    ];

    private static MeasuredValue Concordance(RankConcordance all) => new("all shared goals", all.Value) { Whole = all.Raters.Count };

    private static MeasuredValue Divergence(WeightDivergence pair) =>
        new($"{pair.First.Party.Reference} & {pair.Second.Party.Reference}", pair.Value) { Whole = pair.Goals.Count };
}
