using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>A suppression as it was read, with its place.</summary>
public sealed record WrittenSuppression
{
    internal WrittenSuppression(SuppressionEntry entry, SuppressionPlaces places) => (Entry, Places) = (entry, places);

    /// <summary>What is accepted, and why.</summary>
    public SuppressionEntry Entry { get; }

    /// <summary>Where its opening brace stands.</summary>
    public SourceLocation Location => Places.Start;

    internal SuppressionPlaces Places { get; }
}
