namespace Collaboration.Rules.Engine.Queries;

/// <summary>A part of a whole, both counted.</summary>
/// <param name="Part">How many of the whole belong to the part.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct Proportion(int Part, int Total)
{
    /// <summary>The part divided by the whole, 0 to 1; null when there is no whole.</summary>
    public double? Value => Total == 0 ? null : (double)Part / Total;
}
