using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Cli.Output;

/// <summary>How reports for people are written; those for programs always hold everything.</summary>
/// <param name="UseColour">Whether severities are coloured on a terminal.</param>
/// <param name="ShowOutcomes">Whether outcomes other than violations get a line each.</param>
/// <param name="IsQuiet">Whether the counts at the end are left out.</param>
/// <param name="ShowSuppressed">Whether suppressed findings get a line, too.</param>
internal sealed record ReportOptions(bool UseColour, bool ShowOutcomes, bool IsQuiet, bool ShowSuppressed = false)
{
    /// <summary>Whether diagnostics that the baseline has get a line, too.</summary>
    public bool ShowUnchanged { get; init; }

    /// <summary>What a SARIF log says about the run.</summary>
    public SarifOptions Sarif { get; init; } = SarifOptions.Default;
}
