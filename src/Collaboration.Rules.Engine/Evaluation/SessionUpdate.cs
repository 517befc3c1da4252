using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What a change did to the diagnostics of a session. Each list is in the diagnostics' order.</summary>
/// <param name="Opened">Diagnostics that hold now and did not before.</param>
/// <param name="Updated">Diagnostics about the same as before, with other evidence, values or wording; as they are now.</param>
/// <param name="Closed">Diagnostics that held before and no longer do.</param>
public sealed record SessionUpdate(EquatableArray<Diagnostic> Opened, EquatableArray<Diagnostic> Updated, EquatableArray<Diagnostic> Closed)
{
    private static readonly SessionUpdate None = new([], [], []);

    /// <summary>Whether no diagnostic changed.</summary>
    public bool IsEmpty => Opened.IsEmpty && Updated.IsEmpty && Closed.IsEmpty;

    /// <summary>Pairs what opened with what closed of the same fingerprint, one to one and in order.</summary>
    internal static SessionUpdate From(List<Diagnostic> opened, List<Diagnostic> closed)
    {
        if (opened.Count == 0 && closed.Count == 0) return None;
        opened.Sort();
        closed.Sort();
        if (opened.Count == 0 || closed.Count == 0) return new(opened.ToEquatableArray(), [], closed.ToEquatableArray());
        List<Diagnostic> came = [], updated = [], went = [];
        var before = 0;
        foreach (var now in opened)
        {
            while (before < closed.Count && closed[before].CompareIdentityTo(now) < 0) went.Add(closed[before++]);
            var isUpdate = before < closed.Count && closed[before].CompareIdentityTo(now) == 0;
            if (isUpdate) before++;
            (isUpdate ? updated : came).Add(now);
        }

        went.AddRange(closed[before..]);
        return new(came.ToEquatableArray(), updated.ToEquatableArray(), went.ToEquatableArray());
    }
}
