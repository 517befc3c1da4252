using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>How long a request that was not refused has waited, or waited until it was answered.</summary>
/// <param name="Request">The request.</param>
/// <param name="Party">The name of the party that was asked.</param>
/// <param name="AsOf">The date of judgement.</param>
/// <param name="Maximum">How many days it may wait.</param>
internal sealed record RequestWait(InformationRequest Request, string Party, DateOnly AsOf, int Maximum)
{
    /// <summary>Whether it had surely been answered by the date of judgement.</summary>
    public bool IsAnswered => Request.AnsweredOn is { } answered && answered.Last <= AsOf;

    /// <summary>The days that have surely passed without an answer; null when dates, or whether there was one, are not known.</summary>
    public int? Days => (Request.AskedOn, Request.AnsweredOn) switch
    {
        (null, _) => null,
        ({ } asked, { } answered) => Earlier(answered.First, AsOf).DayNumber - asked.Last.DayNumber,
        ({ } asked, null) => Request.Outcome == RequestOutcome.Open ? AsOf.DayNumber - asked.Last.DayNumber : null,
    };

    /// <summary>Whether it waited too long.</summary>
    public bool IsOverdue => Request.Outcome != RequestOutcome.Met && Days > Maximum;

    /// <summary>Whether it cannot be said how long it waited.</summary>
    public bool IsUnknown => Request.Outcome != RequestOutcome.Met && Days is null;

    private static DateOnly Earlier(DateOnly first, DateOnly second) => first < second ? first : second;
}
