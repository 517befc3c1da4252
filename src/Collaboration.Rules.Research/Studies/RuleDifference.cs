using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>How much more often a rule finds something in one group or phase than in another.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="ViolatedFirst">In how many collaborations of the first it finds something.</param>
/// <param name="AssessedFirst">In how many of the first it could tell.</param>
/// <param name="ViolatedSecond">In how many of the second it finds something.</param>
/// <param name="AssessedSecond">In how many of the second it could tell; for phases the same as of the first.</param>
public sealed record RuleDifference(string RuleId, long ViolatedFirst, long AssessedFirst, long ViolatedSecond, long AssessedSecond)
{
    /// <summary>For phases: in how many it finds something in the first alone and in the second alone; null for groups.</summary>
    public (long OnlyFirst, long OnlySecond)? Changed { get; init; }

    /// <summary>The share in the first minus the share in the second, −1 to 1; null where it could not tell in one of them.</summary>
    public double? Difference => AssessedFirst == 0 || AssessedSecond == 0 ? null : ((double)ViolatedFirst / AssessedFirst) - ((double)ViolatedSecond / AssessedSecond);

    /// <summary>The interval of the difference, by <see cref="NewcombeDifference"/>; null where there is no difference.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The two-sided p-value of no difference, by <see cref="FisherExactTest"/> or <see cref="McNemarExactTest"/>; null where there is none.</summary>
    public double? PValue { get; init; }

    /// <summary>The p-value adjusted for all rules compared; null where there is none.</summary>
    public double? AdjustedPValue { get; init; }
}
