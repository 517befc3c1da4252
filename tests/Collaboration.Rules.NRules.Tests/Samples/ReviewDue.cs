using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>A review that was due before the date of judgement.</summary>
public sealed class ReviewDue : NRulesRule<Review, ReviewDue.Conditions>
{
    public override DiagnosticDescriptor Descriptor { get; } = new("ACME0003", "A review is due", "It was due on {due}", "Acme", DiagnosticSeverity.Info);

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Review review = null!;
            JudgementDate today = null!;
            When()
                .Match(() => review, r => r.Due != null)
                .Match(() => today, date => review.Due!.Value.Last < date.Date);
            Then().Report(_ => Describe(review));
        }

        private static Finding Describe(Review review) => Finding.On(review.Reference).With("due", review.Due!.Value);
    }
}
