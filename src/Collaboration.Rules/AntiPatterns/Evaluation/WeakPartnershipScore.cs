using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a survey of the collaboration of which the total or a factor lies in its lowest published band.</summary>
public sealed class WeakPartnershipScore : Rule
{
    /// <summary>The partnership score below which a total is reported.</summary>
    public static readonly Setting<double> MinimumScore = new("minimum_score", PartnershipScore.DevelopingFrom, 35, 175)
    {
        Description = "The total below which a partnership is in question, by the bands of VicHealth.",
        Unit = "points",
        Origin = ThresholdOrigin.Published,
    };

    /// <summary>The factor mean below which a factor is reported.</summary>
    public static readonly Setting<double> MinimumMean = new("minimum_mean", FactorMean.BorderlineFrom, 1, 5)
    {
        Description = "The mean, on a scale of one to five, below which a factor is a concern: the usual cut-off of Wilder-style surveys.",
        Unit = "points of five",
        Origin = ThresholdOrigin.Published,
    };

    /// <summary>The part of those asked that must have answered for a factor to be judged.</summary>
    public static readonly Setting<double> MinimumResponse = new("minimum_response", 0.65, 0, 1)
    {
        Description = "The share of the ratings asked for that must have been given for a factor to be judged.",
        Unit = "share of ratings",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1009",
        "A partnership survey is weak",
        "Survey result '{result}' is {value:0.0}, below {threshold:0.0}, over {count} ratings",
        Category.Evaluation,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumScore, MinimumMean, MinimumResponse];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var results = SurveyResult.All;
        var rows = results
            .Combine(MinimumResponse.Value, (result, response) => new Row(result, result.Value(response), 0))
            .Combine(MinimumScore.Value, (row, minimum) => row.Result.IsTotal ? row with { Minimum = minimum } : row)
            .Combine(MinimumMean.Value, (row, minimum) => row.Result.IsTotal ? row : row with { Minimum = minimum });
        var undefined = rows.Where(row => row.Value is null);

        return RuleDefinition
            .Judge(results.Select(result => result.Reference), Recorded<Rating>())
            .Needs(Complete<Rating>())
            .Report(rows.Where(row => row.Value < row.Minimum), Describe)
            .LeaveOpen(undefined.Where(row => row.Result.IsTotal).Select(row => row.Result.Reference), "an answer to each of the 35 items, on a known scale")
            .LeaveOpen(undefined.Where(row => !row.Result.IsTotal).Select(row => row.Result.Reference), "answers from enough of those asked, on a known scale");
    }

    private static Finding Describe(Row row)
    {
        var answers = row.Result.Ratings.Where(rating => rating.Score is not null).ToList();
        return Finding
            .On(row.Result.Reference)
            .With("result", row.Result.Name)
            .With("count", answers.Count)
            .Measured(row.Value!.Value, row.Minimum, row.Result.IsTotal ? MinimumScore.Unit : MinimumMean.Unit)
            .Because(answers.Select(rating => rating.Reference), "answer");
    }

    private sealed record Row(SurveyResult Result, double? Value, double Minimum);
}
