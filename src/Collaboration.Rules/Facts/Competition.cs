using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>That parties compete with each other, inside the collaboration or elsewhere.</summary>
public sealed record Competition : Fact
{
    /// <summary>What they compete for or in.</summary>
    public required string Area { get; init; }

    /// <summary>The parties that compete; empty when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Between { get; init; }

    /// <summary>Whether they told each other openly; null when not recorded.</summary>
    public bool? Declared { get; init; }

    /// <summary>Whether they agreed how to deal with it; null when not recorded.</summary>
    public bool? Managed { get; init; }
}
