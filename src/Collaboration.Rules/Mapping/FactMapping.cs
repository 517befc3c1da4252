using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Mapping;

/// <summary>How a program's own objects are told as facts.</summary>
/// <remarks>
/// Immutable, and safe to share between threads as far as its delegates are. An object is mapped by the entry for its class or, without
/// one, for the nearest class it derives from. No member of an object is found by reflection.
/// </remarks>
public sealed class FactMapping
{
    private readonly Dictionary<Type, ObjectMap> _maps;

    private FactMapping(Dictionary<Type, ObjectMap> maps, Dictionary<Type, CoverageLevel> coverage) => (_maps, Coverage) = (maps, coverage);

    internal IReadOnlyDictionary<Type, CoverageLevel> Coverage { get; }

    /// <summary>The mapping that <paramref name="describe"/> describes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="describe"/> is null.</exception>
    public static FactMapping Create(Action<FactMappingBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var builder = new FactMappingBuilder();
        describe(builder);
        return new(builder.Maps, builder.Coverage);
    }

    /// <summary>The facts of these objects as they are now, with the coverage that the mapping declares.</summary>
    /// <remarks>
    /// The order makes no difference, but that of several objects with one key the last counts. Facts that several objects give alike are
    /// taken once.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="objects"/> is null.</exception>
    /// <exception cref="ArgumentException">An object is null, or its class is not mapped.</exception>
    /// <exception cref="FactMappingException">The objects cannot be told as facts; the message names the objects at fault.</exception>
    public CollaborationSnapshot Snapshot(IEnumerable<object> objects) => StateOf(objects, _ => { }).Snapshot();

    /// <summary>Analyses these objects, and follows them from now on.</summary>
    /// <param name="analyzer">The rules.</param>
    /// <param name="objects">The objects to begin with.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> or <paramref name="objects"/> is null.</exception>
    /// <exception cref="ArgumentException">An object is null or its class is not mapped, or the options name a phase that is not recorded.</exception>
    /// <exception cref="FactMappingException">The objects cannot be told as facts; the message names the objects at fault.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public FactTracker Track(
        CollaborationAnalyzer analyzer, IEnumerable<object> objects, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var marks = new ObjectMarks();
        var state = StateOf(objects, marks.Add);
        try
        {
            return new(state, marks, analyzer.OpenSession(state.Snapshot(), options, cancellation), coverage: null);
        }
        catch
        {
            state.Unwatch();
            throw;
        }
    }

    /// <summary>A tracker without objects, which tells a session that has other facts too about the objects it is given.</summary>
    /// <remarks>
    /// A fact of an object takes the place of one that the session has under the same type and id, and leaves with the object. What the
    /// mapping declares about coverage is part of the tracker's first update.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public FactTracker Track(AnalysisSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var marks = new ObjectMarks();
        return new(new(this, marks.Add), marks, session, Coverage);
    }

    /// <summary>The entry for <paramref name="mapped"/>.</summary>
    internal ObjectMap MapOf(object mapped)
    {
        for (var type = mapped.GetType(); type is not null; type = type.BaseType)
            if (_maps.TryGetValue(type, out var map)) return map;
        throw new ArgumentException($"{mapped.GetType().Name} is not mapped; describe it with For<{mapped.GetType().Name}>().", nameof(mapped));
    }

    private MappedState StateOf(IEnumerable<object> objects, Action<MappedObject> mark)
    {
        ArgumentNullException.ThrowIfNull(objects);
        var changes = new ObjectChanges();
        foreach (var mapped in objects) changes.Refresh(mapped);
        var state = new MappedState(this, mark);
        state.Commit(state.Plan(changes, []));
        return state;
    }
}
