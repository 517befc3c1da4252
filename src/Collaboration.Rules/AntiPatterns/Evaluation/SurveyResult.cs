using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>What a survey of the collaboration as a whole found: its total score, or one of its factors.</summary>
/// <param name="Key">What tells it from other results.</param>
/// <param name="Ratings">The ratings it is made of, by id; those without a score were asked for and not given.</param>
internal sealed record SurveyResult(string Key, EquatableArray<Rating> Ratings)
{
    private const string ScoredInstrument = "VicHealth";

    /// <summary>Each total and each factor once.</summary>
    /// <remarks>
    /// A survey of which the name has VicHealth in it has a total and no factors. Names of surveys and factors are compared without
    /// surrounding space and regardless of case.
    /// </remarks>
    public static Query<SurveyResult> All { get; } = Query.Facts<Rating>()
        .Where(IsOfTheWhole)
        .Where(rating => IsScored(rating) || !string.IsNullOrWhiteSpace(rating.Factor))
        .GroupBy(KeyOf, Aggregate.CollectBy<Rating, string>(rating => rating.Id), (key, ratings) => new SurveyResult(key, ratings));

    /// <summary>The rating that stands for the result.</summary>
    public FactReference Reference => First.Reference;

    /// <summary>Whether it is a <see cref="PartnershipScore"/>; otherwise it is a <see cref="FactorMean"/>.</summary>
    public bool IsTotal => IsScored(First);

    /// <summary>The name of the survey or the factor.</summary>
    public string Name => (IsTotal ? First.Instrument : First.Factor)!.Trim();

    private Rating First => Ratings[0];

    /// <summary>The score or the mean; null when undefined.</summary>
    public double? Value(double leastResponse) => IsTotal ? PartnershipScore.OfSurvey(Ratings) : FactorMean.Of(Ratings, leastResponse);

    private static bool IsOfTheWhole(Rating rating) => rating is { Dimension: RatingDimension.SurveyFactor, Subject: null };

    private static bool IsScored(Rating rating) => rating.Instrument?.Contains(ScoredInstrument, StringComparison.OrdinalIgnoreCase) == true;

    private static string KeyOf(Rating rating) => IsScored(rating) ? Plain(rating.Instrument) : $"{Plain(rating.Instrument)}\n{Plain(rating.Factor)}";

    private static string Plain(string? name) => name?.Trim().ToUpperInvariant() ?? "";
}
