namespace Collaboration.Rules.Facts;

/// <summary>What became of a goal.</summary>
public enum GoalStatus
{
    /// <summary>It is still pursued.</summary>
    Open,

    /// <summary>It was reached.</summary>
    Met,

    /// <summary>It was not reached in time.</summary>
    Missed,

    /// <summary>It was given up.</summary>
    Dropped,
}
