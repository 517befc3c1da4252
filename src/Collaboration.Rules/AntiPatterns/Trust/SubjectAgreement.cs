using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>How far the raters of a subject agree, question by question and over all questions, against the bounds that are set.</summary>
internal sealed record SubjectAgreement(TrustSubject Subject, EquatableArray<TrustQuestion> Questions, double Mean, double Least, double LeastAlpha)
{
    /// <summary>The question about the subject itself on which raters disagree most; else, of the whole, the disagreement over all.</summary>
    public TrustDivision? Division => Within ?? (IsDividedIfAlphaIsLow && Alpha < LeastAlpha ? Overall(Alpha.Value) : null);

    public bool IsUnknown => Within is null && IsDividedIfAlphaIsLow && Alpha is null;

    private TrustDivision? Within => Questions
        .Where(question => question.Subject == (IsWhole ? null : Subject.Reference.Id) && question.Mean >= Mean && question.Agreement < Least)
        .MinBy(question => question.Agreement) is { } worst
            ? new($"their r_wg on {TrustWord.Of(worst.Dimension)}", worst.Agreement, Least, worst.Mean, worst.Answers)
            : null;

    private bool IsWhole => Subject.Reference.Kind == nameof(CollaborationProfile);

    /// <summary>Alpha is low too when all are rated much alike, so the raters have to differ within the questions as well.</summary>
    private bool IsDividedIfAlphaIsLow =>
        IsWhole && !Questions.IsEmpty && Subject.Level.Value >= Mean && Questions.Average(question => question.Agreement) < Least;

    /// <summary>Null over one question, or several scales.</summary>
    private double? Alpha => Questions.Count > 1 && Questions.All(question => question.IsOnTheScaleOf(Questions[0]))
        ? KrippendorffAlpha.OfUnits(Questions.Select(question => question.Answers.Select(answer => answer.Score!.Value)), MeasurementLevel.Interval)
        : null;

    private TrustDivision Overall(double alpha) =>
        new("Krippendorff's alpha over all questions", alpha, LeastAlpha, Subject.Level.Value!.Value, Subject.Level.Answers);
}
