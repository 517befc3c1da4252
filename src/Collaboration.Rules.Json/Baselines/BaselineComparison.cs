using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Baselines;

/// <summary>Holds one run against a baseline. Safe to use from several threads.</summary>
/// <remarks>
/// Each entry is matched by one diagnostic. Among equal entries, one of the same path is taken first, then those of files that may have been
/// renamed, in the order of entries. A document that is analysed again gives back what it had matched before.
/// </remarks>
internal sealed class BaselineComparison
{
    private readonly IReadOnlyList<BaselineEntry> _entries;
    private readonly string? _root;
    private readonly Lock _lock = new();
    private readonly ILookup<string, int> _byFingerprint;
    private readonly bool[] _isMatched;
    private readonly Dictionary<(string Path, int Line), List<int>> _matched = [];

    public BaselineComparison(Baseline baseline, string? root)
    {
        (_entries, _root, _isMatched) = (baseline.Entries, root, new bool[baseline.Entries.Count]);
        _byFingerprint = Enumerable.Range(0, _entries.Count).ToLookup(at => _entries[at].Fingerprint, StringComparer.Ordinal);
    }

    /// <summary>The entries of documents that were analysed, under the same name or another, which nothing matched.</summary>
    public IReadOnlyList<BaselineEntry> Absent
    {
        get
        {
            lock (_lock)
            {
                var paths = _matched.SelectMany(pair => pair.Value.Select(at => _entries[at].Path).Prepend(pair.Key.Path)).ToHashSet(StringComparer.Ordinal);
                return [.. _entries.Where((entry, at) => !_isMatched[at] && paths.Contains(entry.Path))];
            }
        }
    }

    /// <summary>The analysis with every diagnostic marked as new or unchanged.</summary>
    public DocumentAnalysis Apply(DocumentAnalysis analysis)
    {
        var path = ArtifactPath.Of(analysis.Document.Path, _root).Text;
        lock (_lock)
        {
            var document = (path, analysis.Document.Line);
            foreach (var at in _matched.GetValueOrDefault(document) ?? []) _isMatched[at] = false;
            var matched = _matched[document] = [];
            return analysis with { Result = analysis.Result.With(diagnostic => diagnostic with { BaselineState = Match(diagnostic, path, matched) }) };
        }
    }

    private BaselineState Match(Diagnostic diagnostic, string path, List<int> matched)
    {
        var free = _byFingerprint[diagnostic.Fingerprint].Where(at => !_isMatched[at]).ToList();
        if (free.Count == 0) return BaselineState.New;
        var best = free.FindIndex(at => _entries[at].Path == path);
        var found = free[Math.Max(0, best)];
        _isMatched[found] = true;
        matched.Add(found);
        return BaselineState.Unchanged;
    }
}
