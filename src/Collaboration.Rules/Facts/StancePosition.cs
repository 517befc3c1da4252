namespace Collaboration.Rules.Facts;

/// <summary>Whether somebody is for or against a change.</summary>
public enum StancePosition
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>Neither for nor against it.</summary>
    Neutral,

    /// <summary>Against it.</summary>
    Resists,
}
