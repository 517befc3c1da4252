using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a collaboration to whose first goals none was added, over several reviews or a long time.</summary>
public sealed class FrozenGoals : Rule
{
    /// <summary>The number of reviews from which goals that stay the same count as frozen.</summary>
    public static readonly Setting<int> MinimumReviews = new("minimum_reviews", 2, 1, 100)
    {
        Description = "How many reviews must have been held without a new goal.",
        Unit = "reviews",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The time from which goals that stay the same count as frozen.</summary>
    public static readonly Setting<int> MinimumMonths = new("minimum_months", 18, 1, 600)
    {
        Description = "How many months the collaboration must have run without a new goal, where fewer reviews were held.",
        Unit = "months",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0209",
        "No goal ever emerged",
        "{collaboration} has {count} goals from its start and none that emerged since, over {value} {span}, {threshold} or more",
        Category.Goals,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumReviews, MinimumMonths];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var histories = GoalHistory.All
            .Combine(MinimumReviews.Value, (history, reviews) => new Row(history, reviews, 0))
            .Combine(MinimumMonths.Value, (row, months) => row with { MinimumMonths = months });
        var steady = histories.Where(row => row.History.HasEmergent == false);
        var recent = steady.Where(row => !IsReviewed(row) && !IsLong(row));

        return RuleDefinition
            .Judge(histories.Select(Subject), Recorded<Goal>())
            .Report(steady.Where(IsReviewed), DescribeReviewed, Complete<Goal>(), Recorded<Review>())
            .Report(steady.Where(row => !IsReviewed(row) && IsLong(row)), DescribeLong, Complete<Goal>())
            .Clear(histories.Where(row => row.History.HasEmergent == true).Select(Subject))
            .LeaveOpen(histories.Where(row => row.History.HasEmergent is null).Select(Subject), "which goals emerged along the way")
            .LeaveOpen(recent.Where(row => row.History.MostReviews >= row.MinimumReviews).Select(Subject), "when its reviews were held")
            .LeaveOpen(recent.Where(row => !(row.History.MostMonths < row.MinimumMonths)).Select(Subject), "when it started");
    }

    private static bool IsReviewed(Row row) => row.History.PastReviews.Count() >= row.MinimumReviews;

    private static bool IsLong(Row row) => row.History.Months >= row.MinimumMonths;

    private static FactReference Subject(Row row) => row.History.Subject.Reference;

    private static Finding DescribeReviewed(Row row) => Describe(row.History)
        .With("span", "reviews")
        .Measured(row.History.PastReviews.Count(), row.MinimumReviews, "reviews")
        .Because(row.History.PastReviews.Select(FactReference.To), "held");

    private static Finding DescribeLong(Row row) => Describe(row.History)
        .With("span", "months")
        .Measured(row.History.Months, row.MinimumMonths, "months")
        .Because(row.History.Profile!.Reference, "started");

    private static Finding Describe(GoalHistory history) => Finding
        .On(history.Subject.Reference)
        .With("collaboration", history.Subject.Name)
        .With("count", history.Goals);

    private sealed record Row(GoalHistory History, int MinimumReviews, int MinimumMonths);
}
