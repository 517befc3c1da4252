using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Hosting;

/// <summary>Keeps the analyzer while the packs stay the same: compiling rules is the dear part of a change of options.</summary>
internal sealed class AnalyzerCache
{
    private CollaborationAnalyzer? _last;

    /// <summary>The analyzer of these packs; null, and what keeps them apart in <paramref name="faults"/>, when they cannot be used together.</summary>
    public CollaborationAnalyzer? Of(IList<RulePack> packs, List<string> faults)
    {
        if (packs.Contains(null!))
        {
            faults.Add($"{nameof(CollaborationRulesOptions.Packs)} holds null; leave it out.");
            return null;
        }

        if (packs is [var only] && only == AntiPatternRules.Pack) return CollaborationAnalyzer.Default;
        if (_last is { } last && last.Packs.SequenceEqual(packs)) return last;
        var conflicts = RulePackConflicts.Of(packs);
        faults.AddRange(conflicts);
        return conflicts.Count > 0 ? null : _last = new(packs);
    }
}
