namespace Collaboration.Rules.Facts;

/// <summary>Whether a goal was there from the start.</summary>
public enum GoalOrigin
{
    /// <summary>It was set when the collaboration began.</summary>
    Initial,

    /// <summary>It came up along the way.</summary>
    Emergent,
}
