using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a review whose findings were not acted on, or for long only in part.</summary>
public sealed class ReviewNotActedOn : Rule
{
    /// <summary>The months after which findings acted on only in part are reported.</summary>
    public static readonly Setting<int> MaximumMonths = new("maximum_months", 6, 0, 120)
    {
        Description = "How long findings may stay acted on only in part.",
        Unit = "months",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0812",
        "A review was not acted on",
        "What review '{review}' found was {degree}: {value} acted on in full, {threshold} needed",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumMonths];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var held = Query.Facts<Review>().Where(review => review.WasHeld);
        var ignored = held.Where(review => review.ActedOn == FollowUp.No).Combine(Query.AsOf, (review, date) => new Row(review, date, 0)).Where(IsHeld);
        var inPart = held.Where(review => review.ActedOn == FollowUp.Partly);
        var forLong = inPart
            .Combine(Query.AsOf, (review, date) => new Row(review, date, 0))
            .Combine(MaximumMonths.Value, (row, months) => row with { Months = months });

        return RuleDefinition
            .Judge(held)
            .Report(ignored, row => Describe(row.Review, "not acted on"))
            .Report(forLong.Where(IsSurelyLong), row => Describe(row.Review, $"acted on only in part for more than {row.Months} months"))
            .LeaveOpen(forLong.Where(MayBeLong).Select(row => row.Review.Reference), "when it was held")
            .LeaveOpen(held.Where(review => review.ActedOn is null).Select(review => review.Reference), "whether it was acted on");
    }

    private static bool IsHeld(Row row) => !(row.Review.Held?.First > row.Date);

    private static bool IsSurelyLong(Row row) => row.Review.Held is { } held && IsLong(held.Last, row);

    private static bool MayBeLong(Row row) => row.Review.Held is not { } held || (IsLong(held.First, row) && !IsLong(held.Last, row));

    private static bool IsLong(DateOnly held, Row row)
    {
        var months = (12 * (row.Date.Year - held.Year)) + row.Date.Month - held.Month;
        return months > row.Months || (months == row.Months && row.Date.Day > held.Day);
    }

    private static Finding Describe(Review review, string degree) => Finding
        .On(review.Reference)
        .With("review", review.Name)
        .With("degree", degree)
        .Measured(0, 1, "acted on in full");

    private sealed record Row(Review Review, DateOnly Date, int Months);
}
