using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a fair mean of trust behind which the raters disagree.</summary>
public sealed class DisagreementBehindMean : Rule
{
    /// <summary>The mean from which trust looks fine.</summary>
    public static readonly Setting<double> MinimumMean = new("minimum_mean", 3, 1, 5)
    {
        Description = "The mean rating, on a scale of one to five, from which trust looks fine: the usual cut-off of Wilder-style surveys.",
        Unit = "points of five",
        Origin = ThresholdOrigin.Published,
    };

    /// <summary>The agreement within a question below which raters disagree.</summary>
    public static readonly Setting<double> MinimumAgreement = new("minimum_agreement", 0.5, 0, 1)
    {
        Description = "The r_wg from which raters of one question agree moderately: LeBreton and Senter (2008).",
        Unit = "r_wg",
        Origin = ThresholdOrigin.Published,
    };

    /// <summary>The agreement over all questions below which raters disagree.</summary>
    public static readonly Setting<double> MinimumAlpha = new("minimum_alpha", 0.667, 0, 1)
    {
        Description = "The alpha from which raters of all questions agree well enough for tentative conclusions: Krippendorff (2011).",
        Unit = "Krippendorff's alpha",
        Origin = ThresholdOrigin.Published,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0703",
        "Disagreement behind a fair mean",
        "Mean trust in '{subject}' is {mean:0.0} of five over {count} ratings, and the raters disagree: "
            + "{measure} is {value:0.00}, below {threshold:0.00}",
        Category.Trust,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumMean, MinimumAgreement, MinimumAlpha];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = TrustSubject.All
            .Select(subject => new SubjectAgreement(subject, TrustQuestion.In(subject.Level.Answers), 0, 0, 0))
            .Combine(MinimumMean.Value, (row, mean) => row with { Mean = mean })
            .Combine(MinimumAgreement.Value, (row, agreement) => row with { Least = agreement })
            .Combine(MinimumAlpha.Value, (row, alpha) => row with { LeastAlpha = alpha });

        return RuleDefinition
            .Judge(rows.Select(Subject), Recorded<Rating>())
            .Needs(Complete<Rating>())
            .Report(rows.Where(row => row.Division is not null), row => Describe(row, row.Division!))
            .LeaveOpen(rows.Where(row => row.Questions.IsEmpty).Select(Subject), "two answers to one question, on a scale of whole steps")
            .LeaveOpen(rows.Where(row => row.IsUnknown).Select(Subject), "answers to several questions on one scale");
    }

    private static FactReference Subject(SubjectAgreement row) => row.Subject.Reference;

    private static Finding Describe(SubjectAgreement row, TrustDivision division) => Finding
        .On(Subject(row))
        .With("subject", row.Subject.Name)
        .With("mean", division.Mean)
        .With("count", division.Ratings.Count)
        .With("measure", division.Measure)
        .Measured(division.Value, division.Threshold, "agreement")
        .Because(division.Ratings.Select(FactReference.To), "rated");
}
