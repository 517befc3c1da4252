using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules;

/// <summary>Gathers facts in code and makes a <see cref="CollaborationSnapshot"/> of them.</summary>
/// <remarks>Mutable, for one thread. The order in which facts are added makes no difference to the snapshot.</remarks>
public sealed class CollaborationBuilder
{
    private readonly Dictionary<FactReference, Fact> _facts = [];
    private readonly Dictionary<Type, CoverageLevel> _coverage = [];
    private readonly Dictionary<FactReference, SourceLocation> _locations = [];

    internal IReadOnlyCollection<Fact> Facts => _facts.Values;

    /// <summary>Adds a fact; adding an equal fact again changes nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A different fact of the same type has the same id, the id or another required text is blank, a number lies outside its bounds, a
    /// choice is none of those named, the fact's type is not one of <see cref="FactKinds.All"/>, or it is a second
    /// <see cref="CollaborationProfile"/>. What contradicts itself is taken; <see cref="FactConsistency.Check"/> finds it.
    /// </exception>
    public CollaborationBuilder Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (RefusalOf(fact) is { } refusal) throw new ArgumentException(refusal, nameof(fact));
        _facts.TryAdd(fact.Reference, fact);
        return this;
    }

    /// <summary>Adds each of <paramref name="facts"/> as <see cref="Add"/> does, up to the first that it refuses.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><see cref="Add"/> refuses one of them.</exception>
    public CollaborationBuilder AddRange(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts) Add(fact);
        return this;
    }

    /// <summary>Declares how much of one kind of fact was recorded; a later declaration replaces an earlier one.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="TFact"/> is not a kind of fact, as <see cref="Fact"/> itself.</exception>
    public CollaborationBuilder Cover<TFact>(CoverageLevel level)
        where TFact : Fact => Cover(FactKinds.Of<TFact>(), level);

    /// <summary>Declares how much of one kind of fact was recorded; a later declaration replaces an earlier one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public CollaborationBuilder Cover(FactKind kind, CoverageLevel level)
    {
        ArgumentNullException.ThrowIfNull(kind);
        _coverage[kind.FactType] = level;
        return this;
    }

    /// <summary>Says where a fact was read; the fact may be added before or after, and without it the location is dropped.</summary>
    public CollaborationBuilder Locate(FactReference reference, SourceLocation location)
    {
        _locations[reference] = location;
        return this;
    }

    /// <summary>A snapshot of what was gathered so far; later calls on this builder do not change it.</summary>
    public CollaborationSnapshot Build() => new(_facts.Values, _coverage, _locations);

    /// <summary>Why <see cref="Add"/> refuses a fact; null when it does not.</summary>
    internal string? RefusalOf(Fact fact)
    {
        var kind = FactKinds.Of(fact.GetType());
        if (string.IsNullOrWhiteSpace(fact.Id)) return $"{fact.Reference} has a blank id; give it one.";
        if (_facts.TryGetValue(fact.Reference, out var known))
            return known == fact ? null : $"{fact.Reference} was already added with other values; give one of them another id.";
        if (fact is CollaborationProfile && _facts.Values.Any(other => other is CollaborationProfile))
            return $"{fact.Reference} is a second profile, and a collaboration has one; add only one, or use a builder for each collaboration.";
        return ValueCheck.FaultIn(fact, kind) is { } fault ? $"{fact.Reference}: {fault}." : null;
    }
}
