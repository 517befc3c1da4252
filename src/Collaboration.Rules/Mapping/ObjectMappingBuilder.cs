using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>Describes what objects of one class tell.</summary>
/// <remarks>
/// The delegates are called each time an object is read, on the thread that reads it, and should depend on the object alone: a tracker reads
/// an object anew when it is told that this one changed.
/// </remarks>
/// <typeparam name="T">The class.</typeparam>
public sealed class ObjectMappingBuilder<T>
    where T : class
{
    private readonly List<Func<object, IEnumerable<Fact?>>> _facts = [];
    private readonly List<Func<object, object?>> _watched = [];
    private Func<object, object?>? _key;

    internal ObjectMappingBuilder()
    {
    }

    /// <summary>Tells objects apart by a key that stays the same while they are tracked; without it, each instance is an object of its own.</summary>
    /// <remarks>Two instances with equal keys are one object, as when a row is read from a database again: the later takes the place of the earlier.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public ObjectMappingBuilder<T> KeyedBy<TKey>(Func<T, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = mapped => key((T)mapped);
        return this;
    }

    /// <summary>Tells one fact; none while <paramref name="fact"/> gives null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ObjectMappingBuilder<T> Fact(Func<T, Fact?> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Facts(mapped => [fact(mapped)]);
    }

    /// <summary>Tells several facts, in any order; a null among them, or in their place, tells nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public ObjectMappingBuilder<T> Facts(Func<T, IEnumerable<Fact?>?> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _facts.Add(mapped => facts((T)mapped) ?? []);
        return this;
    }

    /// <summary>Tells one fact for each part of the object, and watches the parts as <see cref="Watch"/> does.</summary>
    /// <typeparam name="TPart">The type of the parts.</typeparam>
    /// <param name="parts">The parts; null is as empty.</param>
    /// <param name="fact">The fact of one part; null where it has none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ObjectMappingBuilder<T> FactForEach<TPart>(Func<T, IEnumerable<TPart>?> parts, Func<T, TPart, Fact?> fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return FactsForEach(parts, (mapped, part) => [fact(mapped, part)]);
    }

    /// <summary>Tells several facts for each part of the object, and watches the parts as <see cref="Watch"/> does.</summary>
    /// <typeparam name="TPart">The type of the parts.</typeparam>
    /// <param name="parts">The parts; null is as empty.</param>
    /// <param name="facts">The facts of one part, in any order; a null among them, or in their place, tells nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ObjectMappingBuilder<T> FactsForEach<TPart>(Func<T, IEnumerable<TPart>?> parts, Func<T, TPart, IEnumerable<Fact?>?> facts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(facts);
        _facts.Add(mapped => (parts((T)mapped) ?? []).SelectMany(part => facts((T)mapped, part) ?? []));
        return Watch(parts);
    }

    /// <summary>Has a tracker listen to another object that the facts depend on, or to a collection and what is in it.</summary>
    /// <remarks>The mapped object itself is always listened to. What tells of its changes by neither of .NET's two interfaces is passed over.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="watched"/> is null.</exception>
    public ObjectMappingBuilder<T> Watch(Func<T, object?> watched)
    {
        ArgumentNullException.ThrowIfNull(watched);
        _watched.Add(mapped => watched((T)mapped));
        return this;
    }

    internal ObjectMap Build() => new(typeof(T).Name, _key, [.. _facts], [.. _watched]);
}
