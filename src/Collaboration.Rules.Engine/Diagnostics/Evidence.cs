namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>A fact that a diagnostic rests on.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Label">What part it plays, such as <c>accountable</c>.</param>
public readonly record struct Evidence(FactReference Fact, string Label)
{
    /// <summary>Where the fact was read; null when it came from no text.</summary>
    public SourceLocation? Location { get; init; }
}
