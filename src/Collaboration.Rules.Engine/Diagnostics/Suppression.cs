namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>Why a diagnostic is known and accepted. A suppressed diagnostic stays in the result, and no severity that fails counts it.</summary>
/// <param name="Kind">Where the suppression is written.</param>
/// <param name="Justification">Why, in the words of whoever accepted it; empty where none was given.</param>
public sealed record Suppression(SuppressionKind Kind, string Justification)
{
    /// <summary>Who answers for it; null where nobody is named.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which it holds; null where it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where it is written; null when it came from no text.</summary>
    public SourceLocation? Location { get; init; }

    internal Suppression Renamed(Func<string, string> text) => this with { Justification = text(Justification), Owner = Owner is null ? null : text(Owner) };
}
