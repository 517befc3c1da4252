namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Kept in results, and shown only to those who ask for it.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Likely to hurt.</summary>
    Warning,

    /// <summary>Known to break collaborations.</summary>
    Error,
}
