namespace Collaboration.Rules.Engine;

/// <summary>How much of one kind of fact was recorded: the difference between <em>there is none</em> and <em>nobody looked</em>.</summary>
public enum CoverageLevel
{
    /// <summary>Nothing of this kind was recorded; its absence says nothing.</summary>
    None,

    /// <summary>Some of this kind was recorded; what is recorded holds, and what is absent says nothing.</summary>
    Partial,

    /// <summary>All of this kind was recorded; absence is evidence.</summary>
    Complete,
}
