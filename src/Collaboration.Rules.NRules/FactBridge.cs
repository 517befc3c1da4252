using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;
using NRules;

namespace Collaboration.Rules.NRules;

/// <summary>Keeps the facts of a collaboration in an NRules session of yours, in step with the changes made to them.</summary>
/// <remarks>
/// It touches no facts but those it inserted, and fires nothing: that is yours to do. A fact that changes is updated where the session was compiled
/// with <see cref="FactIdentity"/>, else retracted and inserted; a fact equal to the one that is there does no work. For one thread at a
/// time. When a condition throws, NRules has taken in half of a change: make a new session and a new bridge then.
/// </remarks>
public sealed class FactBridge
{
    private readonly Dictionary<FactReference, Fact> _facts = [];
    private readonly ISession _session;

    /// <summary>A bridge to <paramref name="session"/> that has brought nothing there yet.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public FactBridge(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        _session = session;
    }

    /// <summary>The facts that are in the session through this bridge, in no order.</summary>
    public IReadOnlyCollection<Fact> Facts => _facts.Values;

    /// <summary>Makes the session hold exactly the facts of <paramref name="collaboration"/>, by the fewest changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">A fact is in the session already, and not through this bridge.</exception>
    public void Load(CollaborationSnapshot collaboration)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var gone = _facts.Values.Where(fact => collaboration.Find(fact.Reference) is null).Select(fact => new FactChange(fact, IsRemoval: true));
        Apply([.. gone, .. collaboration.Facts.Select(fact => new FactChange(fact, IsRemoval: false))]);
    }

    /// <summary>Takes in changes together: what counts is where they end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">A fact is in the session already, and not through this bridge.</exception>
    public void Apply(IEnumerable<FactChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        List<Fact> went = [], updated = [], came = [];
        foreach (var (reference, after) in Ends(changes))
        {
            var before = _facts.GetValueOrDefault(reference);
            if (before == after) continue;
            if (before is null) came.Add(after!);
            else if (after is null) went.Add(before);
            else updated.Add(after);
        }

        if (went.Count > 0) _session.RetractAll(went);
        foreach (var fact in went) _facts.Remove(fact.Reference);
        if (updated.Count > 0) Update(updated);
        if (came.Count > 0) _session.InsertAll(came);
        foreach (var fact in came) _facts.Add(fact.Reference, fact);
    }

    /// <summary>Applies changes to an analysis, and to the session what it took in.</summary>
    /// <returns>What the changes did to the diagnostics.</returns>
    /// <param name="analysis">The analysis that the session is to be in step with.</param>
    /// <param name="change">Notes the changes.</param>
    /// <param name="cancellation">Ends the analysis early; the session has the changes even so, as the analysis has.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A fact is in the session already, and not through this bridge.</exception>
    /// <exception cref="InvalidOperationException">Another thread is using the analysis.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SessionUpdate Apply(AnalysisSession analysis, Action<FactChanges> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(change);
        IReadOnlyList<FactChange> noted = [];
        try
        {
            var update = analysis.Apply(Note, cancellation);
            Apply(noted);
            return update;
        }
        catch (OperationCanceledException)
        {
            Apply(noted);
            throw;
        }

        void Note(FactChanges changes)
        {
            change(changes);
            noted = [.. changes.Facts];
        }
    }

    private static Dictionary<FactReference, Fact?> Ends(IEnumerable<FactChange> changes)
    {
        var ends = new Dictionary<FactReference, Fact?>();
        foreach (var (fact, isRemoval) in changes) ends[fact.Reference] = isRemoval ? null : fact;
        return ends;
    }

    /// <summary>Where identity is equality, NRules does not know the new value; the old one goes and the new one comes.</summary>
    private void Update(List<Fact> facts)
    {
        var unknown = _session.TryUpdateAll(facts, BatchOptions.SkipFailed).Failed.Cast<Fact>().ToList();
        if (unknown.Count > 0)
        {
            _session.RetractAll(unknown.Select(fact => _facts[fact.Reference]));
            _session.InsertAll(unknown);
        }

        foreach (var fact in facts) _facts[fact.Reference] = fact;
    }
}
