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
        var left = closed.ToLookup(diagnostic => diagnostic.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Diagnostic>(group), StringComparer.Ordinal);
        var updated = opened.ToLookup(now => left.TryGetValue(now.Fingerprint, out var before) && before.TryDequeue(out _));
        return new(
            updated[false].ToEquatableArray(),
            updated[true].ToEquatableArray(),
            left.Values.SelectMany(queue => queue).Order().ToEquatableArray());
    }
}
