using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>Describes a <see cref="FactMapping"/>: which classes are mapped, and how completely they record what they tell.</summary>
public sealed class FactMappingBuilder
{
    private readonly Dictionary<Type, Func<ObjectMap>> _maps = [];
    private readonly Dictionary<Type, CoverageLevel> _coverage = [];

    internal FactMappingBuilder()
    {
    }

    internal Dictionary<Type, ObjectMap> Maps => _maps.ToDictionary(pair => pair.Key, pair => pair.Value());

    internal Dictionary<Type, CoverageLevel> Coverage => new(_coverage);

    /// <summary>Begins the entry for a class and those derived from it that have none of their own.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is an interface, or has an entry already.</exception>
    public ObjectMappingBuilder<T> For<T>()
        where T : class
    {
        if (typeof(T).IsInterface) throw new ArgumentException($"{typeof(T).Name} is an interface; map the classes that implement it.");
        var builder = new ObjectMappingBuilder<T>();
        if (!_maps.TryAdd(typeof(T), builder.Build))
            throw new ArgumentException($"{typeof(T).Name} is mapped twice; describe all its facts in one entry.");
        return builder;
    }

    /// <summary>Declares how much of one kind of fact the objects record; a later declaration replaces an earlier one.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="TFact"/> is not a kind of fact, as <see cref="Fact"/> itself.</exception>
    public FactMappingBuilder Cover<TFact>(CoverageLevel level)
        where TFact : Fact
    {
        _coverage[FactKinds.Of<TFact>().FactType] = level;
        return this;
    }
}
