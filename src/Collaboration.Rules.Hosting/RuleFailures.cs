using System.Collections.Concurrent;

namespace Collaboration.Rules.Hosting;

/// <summary>When each rule failed last. It grows with the number of rules, not of failures.</summary>
internal sealed class RuleFailures(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    /// <summary>Notes that a rule failed.</summary>
    /// <returns>Whether it had not failed in the <paramref name="window"/> before.</returns>
    public bool Note(string ruleId, TimeSpan window)
    {
        var now = time.GetUtcNow();
        var isFirst = !_last.TryGetValue(ruleId, out var last) || now - last > window;
        _last[ruleId] = now;
        return isFirst;
    }

    /// <summary>The rules that failed within the <paramref name="window"/>, by id.</summary>
    public IReadOnlyList<string> Within(TimeSpan window)
    {
        var since = time.GetUtcNow() - window;
        return [.. _last.Where(failure => failure.Value >= since).Select(failure => failure.Key).Order(StringComparer.Ordinal)];
    }
}
