using System.Collections.Immutable;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>Hits and totals by name. Mutable, for one thread.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (long Hits, long Total)> _counts = new(StringComparer.Ordinal);

    public void Count(string name, bool isHit)
    {
        var (hits, total) = _counts.GetValueOrDefault(name);
        _counts[name] = (hits + (isHit ? 1 : 0), total + 1);
    }

    public ImmutableArray<DetectionCount> Rows() => [.. _counts.Select(entry => new DetectionCount(entry.Key, entry.Value.Hits, entry.Value.Total))];
}
