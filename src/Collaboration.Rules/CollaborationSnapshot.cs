using System.Collections.Frozen;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules;

/// <summary>What is known of one collaboration: facts, how completely they were recorded, and where they were read.</summary>
/// <remarks>
/// Immutable, and safe to share between threads. Made by <see cref="CollaborationBuilder"/>. Ids in facts may point to facts that are
/// not there; that is for the analysis to report. The order in which facts were given makes no difference.
/// </remarks>
public sealed class CollaborationSnapshot
{
    private readonly Dictionary<FactReference, Fact> _byReference;
    private readonly Dictionary<Type, Fact[]> _byType;
    private readonly FrozenDictionary<Type, CoverageLevel> _coverage;
    private readonly Dictionary<FactReference, SourceLocation> _locations;
    private readonly Lazy<FactBatch> _batch;

    internal CollaborationSnapshot(
        IEnumerable<Fact> facts,
        IEnumerable<KeyValuePair<Type, CoverageLevel>> coverage,
        IEnumerable<KeyValuePair<FactReference, SourceLocation>> locations)
    {
        Fact[] ordered = [.. facts.OrderBy(fact => FactKinds.Of(fact.GetType()).Order).ThenBy(fact => fact.Id, StringComparer.Ordinal)];
        Facts = Array.AsReadOnly(ordered);
        _byReference = ordered.ToDictionary(fact => fact.Reference);
        _byType = ordered.GroupBy(fact => fact.GetType()).ToDictionary(group => group.Key, group => group.ToArray());
        _coverage = coverage.ToFrozenDictionary();
        _batch = new(MakeBatch);
        _locations = locations.Where(pair => _byReference.ContainsKey(pair.Key)).ToDictionary();
    }

    /// <summary>Every fact, ordered by kind as in <see cref="FactKinds.All"/>, then by id, ordinal.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What the collaboration is; null when that was not recorded.</summary>
    public CollaborationProfile? Profile => OfType<CollaborationProfile>().SingleOrDefault();

    /// <summary>The phases, ordered by id.</summary>
    public IReadOnlyList<Phase> Phases => OfType<Phase>();

    /// <summary>How much of each kind was said to be recorded; a kind about which nothing was said is absent.</summary>
    public IReadOnlyDictionary<Type, CoverageLevel> DeclaredCoverage => _coverage;

    /// <summary>The facts of one kind, ordered by id; empty when there are none.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="TFact"/> is not a kind of fact, as <see cref="Fact"/> itself.</exception>
    public IReadOnlyList<TFact> OfType<TFact>()
        where TFact : Fact
    {
        var kind = FactKinds.Of<TFact>();
        return _byType.TryGetValue(kind.FactType, out var facts) ? Array.AsReadOnly(Array.ConvertAll(facts, fact => (TFact)fact)) : [];
    }

    /// <summary>The fact of the given type with the given id; null when there is none.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    public TFact? Find<TFact>(string id)
        where TFact : Fact => Find(FactReference.To<TFact>(id)) as TFact;

    /// <summary>The fact that <paramref name="reference"/> names; null when there is none.</summary>
    public Fact? Find(FactReference reference) => _byReference.GetValueOrDefault(reference);

    /// <summary>Where the fact that <paramref name="reference"/> names was read; null when unknown or without such a fact.</summary>
    public SourceLocation? LocationOf(FactReference reference) => _locations.TryGetValue(reference, out var location) ? location : null;

    /// <inheritdoc cref="CoverageOf(Type)"/>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    public CoverageLevel CoverageOf<TFact>()
        where TFact : Fact => CoverageOf(typeof(TFact));

    /// <summary>How much of one kind of fact was recorded, judged by what was declared and what is there.</summary>
    /// <remarks>
    /// As declared; but declared <see cref="CoverageLevel.None"/> with facts present is <see cref="CoverageLevel.Partial"/>. Not declared:
    /// <see cref="CoverageLevel.None"/> when no such fact is present, otherwise <see cref="CoverageLevel.Complete"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The type is not a kind of fact, as <see cref="Fact"/> itself.</exception>
    public CoverageLevel CoverageOf(Type factType)
    {
        var present = _byType.ContainsKey(FactKinds.Of(factType).FactType);
        if (!_coverage.TryGetValue(factType, out var declared)) return present ? CoverageLevel.Complete : CoverageLevel.None;
        return declared == CoverageLevel.None && present ? CoverageLevel.Partial : declared;
    }

    /// <summary>What holds in one phase: the facts of that phase and those of no phase, with every phase itself.</summary>
    /// <remarks>
    /// Declared coverage stays. A kind of which nothing was declared, and of which no fact is left, counts as not recorded in the phase.
    /// </remarks>
    /// <exception cref="ArgumentException">No phase has the id <paramref name="phaseId"/>.</exception>
    public CollaborationSnapshot InPhase(string phaseId)
    {
        ArgumentNullException.ThrowIfNull(phaseId);
        if (Find<Phase>(phaseId) is null) throw UnknownPhase(phaseId);
        return WithFacts(Facts.Where(fact => fact is Phase || fact.Phase is null || fact.Phase == phaseId));
    }

    /// <summary>This with <paramref name="fact"/>, in place of the fact of the same type and id if there is one.</summary>
    /// <remarks>A location known for the fact it replaces stays.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The fact's type is not one of <see cref="FactKinds.All"/>, or it is a second <see cref="CollaborationProfile"/>.
    /// </exception>
    public CollaborationSnapshot With(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var builder = new CollaborationBuilder();
        builder.AddRange(Facts.Where(other => other.Reference != fact.Reference)).Add(fact);
        return WithFacts(builder.Facts);
    }

    /// <summary>This without the fact that <paramref name="reference"/> names; the same instance when there is no such fact.</summary>
    public CollaborationSnapshot Without(FactReference reference) =>
        _byReference.ContainsKey(reference) ? WithFacts(Facts.Where(fact => fact.Reference != reference)) : this;

    /// <summary>This without any fact; what was declared about coverage stays.</summary>
    public CollaborationSnapshot WithoutFacts() => WithFacts([]);

    /// <summary>The facts as the engine takes them fastest; made once and never changed.</summary>
    internal FactBatch Batch => _batch.Value;

    private FactBatch MakeBatch()
    {
        var batch = new FactBatch();
        foreach (var (type, facts) in _byType) FactKinds.Of(type).AddTo(batch, facts);
        return batch;
    }

    private CollaborationSnapshot WithFacts(IEnumerable<Fact> facts) => new(facts, _coverage, _locations);

    private ArgumentException UnknownPhase(string phaseId)
    {
        var remedy = Phases.Count == 0 ? "add it first" : $"use one of: {string.Join(", ", Phases.Select(phase => phase.Id))}";
        return new($"{FactReference.To<Phase>(phaseId)} is not recorded; {remedy}.", nameof(phaseId));
    }
}
