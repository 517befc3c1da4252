using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>What changes about one fact: who no longer gives it as it was, who gives it now, and what it comes to.</summary>
internal sealed class FactTurn(FactReference reference, Fact? before)
{
    public FactReference Reference { get; } = reference;

    /// <summary>The fact so far; null when nobody gave it.</summary>
    public Fact? Before { get; } = before;

    /// <summary>The fact from now on; null when nobody gives it any more.</summary>
    public Fact? After { get; set; }

    public HashSet<MappedObject> Left { get; } = [];

    public List<ObjectReading> Joined { get; } = [];
}
