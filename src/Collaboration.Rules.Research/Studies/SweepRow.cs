namespace Collaboration.Rules.Research.Studies;

/// <summary>What a rule makes of the cases at one value of a setting.</summary>
/// <param name="Value">The value of the setting.</param>
/// <param name="Prevalence">In how many cases it finds something, and in how many it could tell.</param>
/// <param name="Subjects">How many subjects it reports in all; one that is judged in several phases counts in each.</param>
public sealed record SweepRow(double Value, PrevalenceRow Prevalence, long Subjects);
