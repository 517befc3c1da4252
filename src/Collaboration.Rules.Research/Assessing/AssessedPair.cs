namespace Collaboration.Rules.Research.Assessing;

/// <summary>Two assessments that belong together, most often two phases of one collaboration.</summary>
/// <param name="First">The one that differences are counted from.</param>
/// <param name="Second">The other.</param>
public sealed record AssessedPair(CaseAssessment First, CaseAssessment Second);
