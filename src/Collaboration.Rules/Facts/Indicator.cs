namespace Collaboration.Rules.Facts;

/// <summary>A measured value that shows progress towards a goal.</summary>
public sealed record Indicator : Fact
{
    /// <summary>The goal it shows progress towards.</summary>
    [RefersTo(typeof(Goal))]
    public required string Goal { get; init; }

    /// <summary>The name of what is measured.</summary>
    public required string Name { get; init; }

    /// <summary>The value measured, in the unit given; null when it was not measured.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit of the value; null when it has none or it was not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>When it was measured; null when not recorded.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The party that measured it; null when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? MeasuredBy { get; init; }
}
