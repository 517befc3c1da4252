namespace Collaboration.Rules.Facts;

/// <summary>What is done for the party that loses by a conflict of goals.</summary>
public enum GoalConflictHandling
{
    /// <summary>Nothing is done.</summary>
    None,

    /// <summary>The loser is made good.</summary>
    Compensated,

    /// <summary>The loser gets its way in another matter.</summary>
    Traded,
}
