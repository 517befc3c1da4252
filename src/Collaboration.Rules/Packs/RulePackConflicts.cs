using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Packs;

/// <summary>What keeps packs from being used together.</summary>
public static class RulePackConflicts
{
    /// <summary>
    /// Every id outside the range of its pack, every id that two rules have, every two ranges that overlap, and the use of the reserved prefix;
    /// a line for each, empty when the packs can be used together.
    /// </summary>
    /// <remarks>A rule whose descriptor throws has no id to judge; an analysis reports it as CR0001.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="packs"/> is null.</exception>
    /// <exception cref="ArgumentException">A pack is null.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<RulePack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        RulePack[] all = [.. packs];
        if (all.Contains(null!)) throw new ArgumentException("One of the packs is null; leave it out.", nameof(packs));
        Identified[] rules = [.. all.SelectMany(pack => pack.Rules.Select(rule => new Identified(pack, rule, IdOf(rule))))];
        return [.. Reserved(all), .. Overlapping(all), .. rules.Where(rule => rule.IsAstray).Select(Astray), .. Repeated(rules)];
    }

    private static IEnumerable<string> Reserved(RulePack[] packs) =>
        from pack in packs
        where pack != AntiPatternRules.Pack && pack.Ids.Prefix == AntiPatternRules.Pack.Ids.Prefix
        select $"The pack '{pack}' claims {pack.Ids}; the prefix {pack.Ids.Prefix} is reserved for the rules that ship: choose another.";

    private static IEnumerable<string> Overlapping(RulePack[] packs) =>
        from second in Enumerable.Range(0, packs.Length)
        from first in Enumerable.Range(0, second)
        where packs[first].Ids.Overlaps(packs[second].Ids)
        select $"The packs '{packs[first]}' and '{packs[second]}' both claim ids of {packs[first].Ids} and {packs[second].Ids}; give each a range of its own, or leave one out.";

    private static IEnumerable<string> Repeated(Identified[] rules) =>
        from rule in rules
        where rule.Id is not null
        group rule by rule.Id into same
        where same.Count() > 1
        select $"The id {same.Key} is used by {string.Join(" and by ", same)}; give each rule its own.";

    private static string Astray(Identified rule) =>
        rule.Id is null
            ? $"{rule} has no descriptor; give it one."
            : $"The id {rule.Id} of {rule} is not within {rule.Pack.Ids}, which are the pack's; change the id, or the range.";

    /// <returns>The id; null without a descriptor; empty where it cannot be told.</returns>
    private static string? IdOf(Rule rule)
    {
        try
        {
            return rule.Descriptor?.Id;
        }
        catch (Exception)
        {
            return "";
        }
    }

    private sealed record Identified(RulePack Pack, Rule Rule, string? GivenId)
    {
        public string? Id => GivenId is "" ? null : GivenId;

        public bool IsAstray => GivenId is null || (GivenId.Length > 0 && !Pack.Ids.Contains(GivenId));

        public override string ToString() => $"{Rule.GetType().Name} in '{Pack}'";
    }
}
