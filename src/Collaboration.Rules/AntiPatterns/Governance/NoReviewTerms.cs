using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports an agreement that does not provide for a review, and a collaboration under an agreement that has scheduled none.</summary>
public sealed class NoReviewTerms : Rule
{
    private static readonly AgreementTerms Review = AgreementTerms.On(ClauseTopic.Review);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0804",
        "No review agreed or scheduled",
        "{subject} has no {missing}: {value} recorded, at least {threshold} needed",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var agreements = Query.Facts<Agreement>();
        var reviews = Query.Facts<Review>();
        var scheduled = reviews.Where(review => review.Due is not null || review.WasHeld);
        var collaboration = TheCollaboration.With(agreements);
        var unscheduled = collaboration.NotMatching(scheduled, _ => "", _ => "");

        return RuleDefinition
            .Judge(agreements.Select(FactReference.To).Concat(collaboration.Select(subject => subject.Reference)), Recorded<Agreement>())
            .Report(Review.Denied, Describe)
            .Report(Review.Unmentioned, Describe, Complete<Clause>())
            .Report(unscheduled.NotMatching(reviews, _ => "", _ => ""), Describe, Complete<Review>())
            .Clear(Review.Settled.Select(FactReference.To))
            .Clear(collaboration.Matching(scheduled, _ => "", _ => "").Select(subject => subject.Reference))
            .LeaveOpen(Review.InPart.Select(FactReference.To), "what its partial clauses leave open")
            .LeaveOpen(unscheduled.Matching(reviews, _ => "", _ => "").Select(subject => subject.Reference), "when a review is due");
    }

    private static Finding Describe(TermGap gap) =>
        gap.Describe().With("subject", $"Agreement '{gap.Agreement.Name}'").With("missing", "agreed terms on review");

    private static Finding Describe(TheCollaboration collaboration) => Finding
        .On(collaboration.Reference)
        .With("subject", collaboration.Name)
        .With("missing", "review scheduled")
        .Measured(0, 1, "reviews");
}
