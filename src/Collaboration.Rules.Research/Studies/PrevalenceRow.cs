using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>In how many collaborations a rule found something, and in how many it could tell.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Group">The group of cases; null for all, and for cases that have no value of the attribute.</param>
/// <param name="Violated">In how many it reports at least one subject.</param>
/// <param name="Clear">In how many it judged at least one subject and reports none.</param>
/// <param name="NotAssessed">In how many evidence was missing wherever there was something to judge.</param>
/// <param name="NotApplicable">In how many there was nothing to judge.</param>
public sealed record PrevalenceRow(string RuleId, string? Group, long Violated, long Clear, long NotAssessed, long NotApplicable)
{
    /// <summary>The denominator: in how many it judged at least one subject.</summary>
    public long Assessed => Violated + Clear;

    /// <summary>In how many it was in force.</summary>
    public long Collaborations => Assessed + NotAssessed + NotApplicable;

    /// <summary>The share of the assessed collaborations that it found something in, 0 to 1; null, for unknown, where it assessed none.</summary>
    public double? Share => Assessed == 0 ? null : (double)Violated / Assessed;

    /// <summary>The <see cref="WilsonScore"/> interval of the share; null where it assessed none.</summary>
    public Interval? Interval(double confidence = 0.95) => WilsonScore.Of(Violated, Assessed, confidence);
}
