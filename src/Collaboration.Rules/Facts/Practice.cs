using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A way of working: a process, tool, standard, model or target.</summary>
public sealed record Practice : Fact
{
    /// <summary>What the practice is called.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of practice it is.</summary>
    public required PracticeKind Kind { get; init; }

    /// <summary>The parties it came from; empty when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> IntroducedBy { get; init; }

    /// <summary>Why it must be the same for everyone; null when nothing is known to demand that.</summary>
    public CommonReason? CommonBecause { get; init; }
}
