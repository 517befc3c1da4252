namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Likely to hurt.</summary>
    Warning,

    /// <summary>Known to break collaborations.</summary>
    Error,
}
