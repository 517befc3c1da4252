using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a review that was due and has not been held.</summary>
public sealed class ReviewOverdue : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0805",
        "A review is overdue",
        "Review '{review}' was due {due} and had not been held by {date}: {value} days late, at most {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = Query.Facts<Review>().Combine(Query.AsOf, (review, date) => new Row(review, date));
        var unheld = rows.Where(row => !row.IsHeld);
        var late = unheld.Where(row => row.DaysLate > 0);

        return RuleDefinition
            .Judge(Query.Facts<Review>())
            .Report(late.Where(row => row.Review.Held is not null), row => Describe(row).Because(row.Review.Reference, "held later"))
            .Report(late.Where(row => row.Review.Held is null), Describe, Complete<Review>())
            .Clear(rows.Where(row => row.IsHeld || row.IsNotYetDue).Select(row => row.Review.Reference))
            .LeaveOpen(unheld.Where(row => row.Review.Due is null).Select(row => row.Review.Reference), "when it was due")
            .LeaveOpen(unheld.Where(row => row.MayBeLate).Select(row => row.Review.Reference), "the day on which it was due");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Review.Reference)
        .With("review", row.Review.Name)
        .With("due", row.Review.Due!.Value.ToString())
        .With("date", row.Date)
        .Measured(row.DaysLate, 0, "days");

    /// <summary>A review on the date of judgement; what is dated later has not yet happened.</summary>
    private sealed record Row(Review Review, DateOnly Date)
    {
        public bool IsHeld => Review.WasHeld && !(Review.Held?.First > Date);

        public bool IsNotYetDue => Review.Due?.First >= Date;

        public bool MayBeLate => Review.Due is { } due && due.First < Date && due.Last >= Date;

        /// <summary>The days since the last that its due date can mean; 0 or less while it is not surely late.</summary>
        public int DaysLate => Review.Due is { } due ? Date.DayNumber - due.Last.DayNumber : 0;
    }
}
