namespace Collaboration.Rules.NRules;

/// <summary>The date as of which facts are judged, which conditions can match like a fact. Without a date, a rule that matches it is not assessed.</summary>
/// <param name="Date">The date.</param>
public sealed record JudgementDate(DateOnly Date);
