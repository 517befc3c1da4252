using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>What several raters were asked alike about one subject, on a scale of whole steps.</summary>
/// <param name="Answers">The answers, two or more, ordered by id.</param>
/// <param name="Mean">Their mean, on a scale of one to five.</param>
/// <param name="Agreement">Their r_wg.</param>
internal sealed record TrustQuestion(EquatableArray<Rating> Answers, double Mean, double Agreement)
{
    private const int MostSteps = 1000;

    /// <summary>The id of the party rated; null when it is the collaboration.</summary>
    public string? Subject => Answers[0].Subject;

    public RatingDimension Dimension => Answers[0].Dimension;

    public bool IsOnTheScaleOf(TrustQuestion other) =>
        Answers[0].ScaleFrom == other.Answers[0].ScaleFrom && Answers[0].ScaleTo == other.Answers[0].ScaleTo;

    /// <summary>The questions that <paramref name="answers"/> answer, ordered by the id of their first answer.</summary>
    public static EquatableArray<TrustQuestion> In(EquatableArray<Rating> answers) => answers
        .Where(answer => Options(answer) is not null)
        .GroupBy(answer => (answer.Subject, answer.Dimension, answer.Instrument, answer.Item, answer.ScaleFrom, answer.ScaleTo))
        .Select(question => question.ToEquatableArray())
        .Where(question => question.Count > 1)
        .Select(question => new TrustQuestion(question, MeanTrust.Of(question)!.Value, Agree(question)))
        .ToEquatableArray();

    private static double Agree(EquatableArray<Rating> question) =>
        WithinGroupAgreement.Of([.. question.Select(answer => answer.Score!.Value)], Options(question[0])!.Value)!.Value;

    /// <summary>How many answers the scale allows; null when it is unknown, goes up by less than whole steps, or is too long.</summary>
    private static int? Options(Rating answer)
    {
        if (answer is not { ScaleFrom: { } from, ScaleTo: { } to } || to <= from || to - from > MostSteps) return null;
        return decimal.IsInteger(to - from) ? (int)(to - from) + 1 : null;
    }
}
