namespace Collaboration.Rules.Analysis;

/// <summary>In how many collaborations a rule found something, and in how many it could tell.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Collaborations">How many collaborations were looked at.</param>
/// <param name="Assessed">In how many the rule judged at least one subject: clear or a violation.</param>
/// <param name="Violated">In how many of these it reported at least one.</param>
public sealed record RulePrevalence(string RuleId, int Collaborations, int Assessed, int Violated)
{
    /// <summary>The share of the assessed collaborations that it found something in, 0 to 1; null, for undefined, where it assessed none.</summary>
    /// <remarks>Not a share of all: where nothing was recorded, nothing is known.</remarks>
    public double? Share => Assessed == 0 ? null : (double)Violated / Assessed;
}
