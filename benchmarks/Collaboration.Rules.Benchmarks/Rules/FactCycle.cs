using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Benchmarks.Rules;

/// <summary>Goes through the facts of a session again and again, removing each and adding it back.</summary>
public sealed class FactCycle(AnalysisSession session, CollaborationSnapshot collaboration)
{
    private int _next;

    public void RemoveAndAddNext()
    {
        var fact = collaboration.Facts[_next];
        _next = (_next + 1) % collaboration.Facts.Count;
        session.Apply(changes => changes.Remove(fact));
        session.Apply(changes => changes.AddOrUpdate(fact));
    }
}
