using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Rules;

/// <summary>How much of one kind of fact must have been recorded before a conclusion may be drawn.</summary>
public sealed class EvidenceNeed
{
    private EvidenceNeed(Type factType, CoverageLevel minimum, Definition source) =>
        (FactType, Minimum, Source) = (factType, minimum, source);

    /// <summary>The type of the facts.</summary>
    public Type FactType { get; }

    /// <summary>The least coverage at which a violation may be concluded.</summary>
    public CoverageLevel Minimum { get; }

    internal Definition Source { get; }

    /// <summary>The need for facts of type <typeparamref name="TFact"/> to be covered at <paramref name="minimum"/> or above.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <typeparam name="TId">The type of their ids.</typeparam>
    public static EvidenceNeed Of<TFact, TId>(CoverageLevel minimum)
        where TFact : notnull, IFact<TId>
        where TId : notnull => new(typeof(TFact), minimum, FactDefinition<TFact, TId>.Instance);
}
