using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a party, or the collaboration as a whole, in which the others have little trust.</summary>
public sealed class LowTrust : Rule
{
    /// <summary>The mean below which trust is reported.</summary>
    public static readonly Setting<double> MinimumMean = new("minimum_mean", 3, 1, 5)
    {
        Description = "The mean rating, on a scale of one to five, below which trust is a concern: the usual cut-off of Wilder-style surveys.",
        Unit = "points of five",
        Origin = ThresholdOrigin.Published,
    };

    /// <summary>The part of those asked that must have answered for a mean to be judged.</summary>
    public static readonly Setting<double> MinimumResponse = new("minimum_response", 0.65, 0, 1)
    {
        Description = "The share of the ratings asked for that must have been given.",
        Unit = "share of ratings",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0701",
        "Trust is low",
        "Mean trust in '{subject}' is {value:0.0} on a scale of one to five, over {count} ratings, below {threshold:0.0}",
        Category.Trust,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.PeopleAndPower, SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumMean, MinimumResponse];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = TrustSubject.All
            .Combine(MinimumMean.Value, (subject, mean) => new Row(subject, mean, 0))
            .Combine(MinimumResponse.Value, (row, response) => row with { Response = response });
        var answered = rows.Where(IsAnswered);
        var unanswered = rows.Where(row => !IsAnswered(row));

        return RuleDefinition
            .Judge(rows.Select(row => row.Subject.Reference), Recorded<Rating>())
            .Needs(Complete<Rating>())
            .Report(answered.Where(row => row.Subject.Level.Value < row.Mean), Describe)
            .LeaveOpen(unanswered.Select(row => row.Subject.Reference), "answers from enough of those asked")
            .LeaveOpen(answered.Where(row => row.Subject.Level.Value is null).Select(row => row.Subject.Reference), "the scale of each rating");
    }

    private static bool IsAnswered(Row row) => !row.Subject.Level.Answers.IsEmpty && row.Subject.Level.Response >= row.Response;

    private static Finding Describe(Row row) => Finding
        .On(row.Subject.Reference)
        .With("subject", row.Subject.Name)
        .With("count", row.Subject.Level.Answers.Count)
        .Measured(row.Subject.Level.Value!.Value, row.Mean, MinimumMean.Unit)
        .Because(row.Subject.RatedBelow(row.Mean), "rated below");

    private sealed record Row(TrustSubject Subject, double Mean, double Response);
}
