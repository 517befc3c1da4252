using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a collaboration whose reviews were all led by its own people.</summary>
public sealed class NoExternalFacilitation : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1005",
        "No review was led from outside",
        "{collaboration} held {count} reviews, {value} of them led from outside, at least {threshold} expected",
        Category.Evaluation,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var held = Query.Facts<Review>().Where(review => review.WasHeld);
        var fromOutside = held.Where(review => review.Facilitator == ReviewFacilitator.External);
        var unknown = held.Where(review => review.Facilitator is null);
        var collaboration = TheCollaboration.With(held);
        var without = collaboration.NotMatching(fromOutside, _ => "", _ => "");
        var allInternal = without
            .NotMatching(unknown, _ => "", _ => "")
            .Join(AllOf(held), _ => "", _ => "", (subject, reviews) => new Row(subject, reviews.All));

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Review>())
            .Report(allInternal, Describe, Complete<Review>())
            .Clear(collaboration.Matching(fromOutside, _ => "", _ => "").Select(subject => subject.Reference))
            .LeaveOpen(without.Matching(unknown, _ => "", _ => "").Select(subject => subject.Reference), "who led each review");
    }

    private static Query<Reviews> AllOf(Query<Review> reviews) => reviews.GroupBy(
        _ => "",
        Aggregate.Collect<Review, string>(review => review.Id),
        (_, ids) => new Reviews(ids.Select(FactReference.To<Review>).ToEquatableArray()));

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("count", row.Reviews.Count)
        .Measured(0, 1, "reviews led from outside")
        .Because(row.Reviews, "led by one of the parties");

    private sealed record Reviews(EquatableArray<FactReference> All);

    private sealed record Row(TheCollaboration Collaboration, EquatableArray<FactReference> Reviews);
}
