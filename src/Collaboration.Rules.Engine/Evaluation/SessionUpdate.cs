using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What a change did to the diagnostics of a session. Each list is in the diagnostics' order.</summary>
/// <param name="Opened">Diagnostics that hold now and did not before.</param>
/// <param name="Updated">Diagnostics about the same as before, with other evidence, values or wording; as they are now.</param>
/// <param name="Closed">Diagnostics that held before and no longer do.</param>
public sealed record SessionUpdate(EquatableArray<Diagnostic> Opened, EquatableArray<Diagnostic> Updated, EquatableArray<Diagnostic> Closed)
{
    /// <summary>Whether no diagnostic changed.</summary>
    public bool IsEmpty => Opened.IsEmpty && Updated.IsEmpty && Closed.IsEmpty;

    /// <summary>Pairs what opened with what closed of the same fingerprint.</summary>
    internal static SessionUpdate From(List<Diagnostic> opened, List<Diagnostic> closed)
    {
        if (opened.Count == 0 && closed.Count == 0) return new([], [], []);
        var closedBefore = closed.Select(diagnostic => diagnostic.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var openedNow = opened.Select(diagnostic => diagnostic.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new(
            opened.Where(diagnostic => !closedBefore.Contains(diagnostic.Fingerprint)).Order().ToEquatableArray(),
            opened.Where(diagnostic => closedBefore.Contains(diagnostic.Fingerprint)).Order().ToEquatableArray(),
            closed.Where(diagnostic => !openedNow.Contains(diagnostic.Fingerprint)).Order().ToEquatableArray());
    }
}
