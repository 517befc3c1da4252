using System.Collections.Concurrent;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Analysis;

/// <summary>The programs that are left when some rules are turned off. A rule that is turned off is not even defined, so it can neither cost nor fail.</summary>
internal sealed class ProgramVariants(RuleProgram whole)
{
    /// <summary>Each program keeps the memory of its batches, and few sets of rules are turned off in one place.</summary>
    private const int MostKept = 16;

    private readonly ConcurrentDictionary<string, Lazy<RuleProgram>> _variants = new(StringComparer.Ordinal);

    /// <summary>The program without the rules with these ids, which are in order.</summary>
    public RuleProgram Without(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return whole;
        var key = string.Join('\n', ids);
        if (_variants.TryGetValue(key, out var known)) return known.Value;
        if (_variants.Count >= MostKept) _variants.Clear();
        return _variants.GetOrAdd(key, _ => new(() => Compile(ids))).Value;
    }

    private RuleProgram Compile(IReadOnlyList<string> ids)
    {
        var off = ids.ToHashSet(StringComparer.Ordinal);
        return RuleProgram.Compile(whole.Rules.Where(rule => !off.Contains(rule.Descriptor.Id)));
    }
}
