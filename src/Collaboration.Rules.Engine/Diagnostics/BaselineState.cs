namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>How a diagnostic stands to an earlier run that was kept as a baseline.</summary>
public enum BaselineState
{
    /// <summary>The baseline does not have it.</summary>
    New,

    /// <summary>The baseline has it.</summary>
    Unchanged,
}
