namespace Collaboration.Rules.Cli;

/// <summary>What the process says at its end. Findings and failures of the tool never share a code.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity that fails.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the severity that fails.</summary>
    public const int Findings = 1;

    /// <summary>The tool could not do its work: bad arguments, or input that could not be opened.</summary>
    public const int Failed = 2;
}
