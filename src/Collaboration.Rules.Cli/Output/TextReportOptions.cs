namespace Collaboration.Rules.Cli.Output;

/// <summary>How the text report is written.</summary>
/// <param name="UseColour">Whether severities are coloured.</param>
/// <param name="ShowOutcomes">Whether outcomes other than violations get a line each.</param>
/// <param name="IsQuiet">Whether the counts at the end are left out.</param>
/// <param name="ShowSuppressed">Whether suppressed diagnostics get a line, too.</param>
internal sealed record TextReportOptions(bool UseColour, bool ShowOutcomes, bool IsQuiet, bool ShowSuppressed = false);
