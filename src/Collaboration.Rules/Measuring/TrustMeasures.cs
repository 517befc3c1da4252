using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Measuring;

/// <summary>Measures of trust and of what surveys say.</summary>
internal static class TrustMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("trust", MeanTrust.Parties.Select(trust => Level(trust.Party.Reference.ToString(), trust.Level)))
        {
            Description = "The mean of the ratings of trust that others give a party; counted are the answers.",
            Unit = "points",
            Range = "1 to 5",
            Source = "PARTNER tool; Wilder Collaboration Factors Inventory",
            RestsOn = [typeof(Rating)],
        },
        new("trust-overall", MeanTrust.Whole.Select(level => Level("all ratings of trust", level)))
        {
            Description = "The mean of all ratings of trust, whoever is rated; counted are the answers.",
            Unit = "points",
            Range = "1 to 5",
            Source = "PARTNER tool; Wilder Collaboration Factors Inventory",
            RestsOn = [typeof(Rating)],
        },
        new("trust-asymmetry", RatingAsymmetry.Pairs.Select(Asymmetry))
        {
            Description = "The mean rating that one party gives another minus the mean it gets back, on one dimension and scale; counted are the ratings.",
            Unit = "points of the scale",
            Range = "minus to plus the length of the scale",
            Source = "own definition",
            RestsOn = [typeof(Rating)],
        },
        new("trust-agreement", TrustSubject.All.SelectMany(Agreements))
        {
            Description = "r_wg: how far the raters of a party agree on one question; counted are the answers.",
            Unit = "index",
            Range = "0 to 1",
            Source = "James, Demaree and Wolf 1984",
            RestsOn = [typeof(Rating)],
        },
        new("response-rate", ResponseRate.Raters.Select(Response))
        {
            Description = "The share of the ratings asked of a party and its people that were given.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Rating)],
        },
        new("survey-score", SurveyResult.All.Where(result => result.IsTotal).Select(Survey))
        {
            Description = "The total score of a survey of the partnership; counted are the answers.",
            Unit = "points",
            Range = "35 to 175",
            Source = "VicHealth partnerships analysis tool",
            RestsOn = [typeof(Rating)],
        },
        new("survey-factor", SurveyResult.All.Where(result => !result.IsTotal).Select(Survey))
        {
            Description = "The mean answer to the items of one factor of a survey; counted are the answers.",
            Unit = "points",
            Range = "1 to 5",
            Source = "Wilder Collaboration Factors Inventory",
            RestsOn = [typeof(Rating)],
        },
    ];

    private static MeasuredValue Level(string subject, TrustLevel level) => new(subject, level.Value) { Part = level.Answers.Count, Whole = level.Asked };

    private static MeasuredValue Response(RaterResponse response) =>
        MeasuredValue.Share(FactReference.To<Party>(response.Party).ToString(), response.Answers, response.Asked);

    private static MeasuredValue Asymmetry(MutualRating pair) =>
        new($"{FactReference.To<Party>(pair.First)} & {FactReference.To<Party>(pair.Second)}: {pair.Dimension}, {pair.ScaleFrom} to {pair.ScaleTo}", pair.Value)
        {
            Whole = pair.Ratings.Count,
        };

    private static IEnumerable<MeasuredValue> Agreements(TrustSubject subject) =>
        subject.Reference.Kind == nameof(Party) ? TrustQuestion.In(subject.Level.Answers).Select(question => Agreement(subject, question)) : [];

    private static MeasuredValue Agreement(TrustSubject subject, TrustQuestion question)
    {
        var first = question.Answers[0];
        string?[] place = [question.Dimension.ToString(), first.Instrument, first.Item];
        var asked = string.Join(", ", place.Where(text => !string.IsNullOrEmpty(text)));
        return new($"{subject.Reference}: {asked}, {first.ScaleFrom} to {first.ScaleTo}", question.Agreement)
        {
            Whole = question.Answers.Count,
        };
    }

    private static MeasuredValue Survey(SurveyResult result)
    {
        var of = result.IsTotal || string.IsNullOrWhiteSpace(result.Ratings[0].Instrument) ? "" : $" of {result.Ratings[0].Instrument!.Trim()}";
        return new(result.Name + of, result.Value(leastResponse: 0))
        {
            Part = result.Ratings.Count(rating => rating.Score is not null),
            Whole = result.Ratings.Count,
        };
    }
}
