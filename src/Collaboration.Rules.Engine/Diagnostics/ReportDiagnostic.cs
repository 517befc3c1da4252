namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>What a configuration wishes for a rule: the severity of its diagnostics, or that it does not run.</summary>
public enum ReportDiagnostic
{
    /// <summary>Leave it as it is by default.</summary>
    Default,

    /// <summary>Report errors.</summary>
    Error,

    /// <summary>Report warnings.</summary>
    Warn,

    /// <summary>Report for information.</summary>
    Info,

    /// <summary>Run the rule and keep what it finds, but show it to nobody who does not ask for it.</summary>
    Hidden,

    /// <summary>Do not run the rule.</summary>
    Suppress,
}
