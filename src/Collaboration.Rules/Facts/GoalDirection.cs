namespace Collaboration.Rules.Facts;

/// <summary>Which way the indicator of a goal should go.</summary>
public enum GoalDirection
{
    /// <summary>Upwards: more is better.</summary>
    Increase,

    /// <summary>Downwards: less is better.</summary>
    Decrease,

    /// <summary>It should stay where it is.</summary>
    Maintain,

    /// <summary>It is reached or not, with nothing between.</summary>
    Achieve,
}
