using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Changes to a session, taken in together: what counts is where they end, not the way there.</summary>
/// <remarks>
/// Not for use by several threads at once. An empty set changes nothing. A set that was applied can be cleared and filled again; it keeps
/// its memory for that.
/// </remarks>
public sealed class ChangeSet
{
    private readonly List<(object Fact, bool IsRemoval)> _facts = [];
    private Dictionary<Type, CoverageLevel?>? _coverage;

    /// <summary>The changes to facts that were noted so far, in order: which fact, and whether it goes. A view, not a copy.</summary>
    public IReadOnlyList<(object Fact, bool IsRemoval)> Noted => _facts;

    internal List<(object Fact, bool IsRemoval)> Facts => _facts;

    /// <summary>The declarations; null when there are none.</summary>
    internal Dictionary<Type, CoverageLevel?>? Coverage => _coverage;

    internal SettingValues? Settings { get; private set; }

    internal (bool IsSet, DateOnly? Date) AsOfDate { get; private set; }

    /// <summary>Adds a fact, or puts it in the place of the one with its identity; a fact equal to the one that is there changes nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ChangeSet AddOrUpdate(object fact) => Note(fact, remove: false);

    /// <summary>Removes the fact with the identity of <paramref name="fact"/>; changes nothing when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public ChangeSet Remove(object fact) => Note(fact, remove: true);

    /// <summary>Declares how much of a type was recorded; null takes the declaration back.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="factType"/> is null.</exception>
    public ChangeSet Cover(Type factType, CoverageLevel? level)
    {
        ArgumentNullException.ThrowIfNull(factType);
        (_coverage ??= [])[factType] = level;
        return this;
    }

    /// <summary>Evaluates with these settings from now on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public ChangeSet Configure(SettingValues settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Settings = settings;
        return this;
    }

    /// <summary>Judges as of this date from now on; null for no date.</summary>
    public ChangeSet AsOf(DateOnly? date)
    {
        AsOfDate = (true, date);
        return this;
    }

    /// <summary>Takes back all that was noted.</summary>
    public ChangeSet Clear()
    {
        _facts.Clear();
        _coverage = null;
        Settings = null;
        AsOfDate = default;
        return this;
    }

    private ChangeSet Note(object fact, bool remove)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _facts.Add((fact, remove));
        return this;
    }
}
