namespace Collaboration.Rules.Facts;

/// <summary>Whether parties do an activity as one or each for itself.</summary>
public enum ActivityMode
{
    /// <summary>They do it together and answer for it together.</summary>
    Jointly,

    /// <summary>Each party does and answers for its own part.</summary>
    Severally,
}
