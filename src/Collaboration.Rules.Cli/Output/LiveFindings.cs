using Collaboration.Rules.Engine;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Knows what was found last, and tells what is different now.</summary>
internal sealed class LiveFindings
{
    private Dictionary<Key, LiveFinding> _known = [];

    /// <summary>Takes what holds now in the place of what held before.</summary>
    /// <returns>What has opened, what says something else, and what has closed. What only moved within its document is none of these.</returns>
    public LiveChanges Update(IEnumerable<DocumentAnalysis> analyses)
    {
        var now = new Dictionary<Key, LiveFinding>();
        foreach (var finding in analyses.SelectMany(Findings)) Add(now, finding.Identity, finding.Finding);
        var changes = new LiveChanges(
            [.. now.Where(pair => !_known.ContainsKey(pair.Key)).Select(pair => pair.Value)],
            [.. now.Where(pair => _known.TryGetValue(pair.Key, out var before) && !before.SaysTheSameAs(pair.Value)).Select(pair => pair.Value)],
            [.. _known.Where(pair => !now.ContainsKey(pair.Key)).Select(pair => pair.Value)],
            now.Count);
        _known = now;
        return changes;
    }

    /// <summary>Two that nothing tells apart are told apart by their order.</summary>
    private static void Add(Dictionary<Key, LiveFinding> findings, string identity, LiveFinding finding)
    {
        var key = new Key(finding.Place.Path, identity, 0);
        while (!findings.TryAdd(key, finding)) key = key with { Nth = key.Nth + 1 };
    }

    private static IEnumerable<(string Identity, LiveFinding Finding)> Findings(DocumentAnalysis analysis)
    {
        foreach (var problem in analysis.Problems)
            yield return ($"{problem.Id} {problem.Message}", new(problem.Location, problem.Severity, problem.Id, problem.Message));
        foreach (var found in analysis.Shown)
        {
            if (found.Suppression is not null) continue;
            var phase = found.Scope is null ? "" : $" (in phase {found.Scope})";
            var place = found.Location ?? new SourceLocation(analysis.Document.Path, analysis.Document.Line, 1);
            yield return ($"{analysis.Document.Line} {found.Fingerprint}", new(place, found.Severity, found.Id, found.Message + phase));
        }
    }

    private readonly record struct Key(string Path, string Identity, int Nth);
}
