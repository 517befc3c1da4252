using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Configuration;

/// <summary>Reads what an entry wishes, by the names of the rules there are.</summary>
internal sealed class EntryReader(RuleCatalogue rules, Spelling spelling)
{
    public EntryReading Read(ConfigurationEntry entry)
    {
        var key = entry.Key;
        if (After(key, ConfigurationKeys.OwnPrefix) is { } own) return ReadOwn(entry, own);
        if (After(key, ConfigurationKeys.RulePrefix) is { } ruleKey) return ReadRule(entry, ruleKey);
        if (After(key, ConfigurationKeys.AnalyzerPrefix) is { } analyzerKey) return ReadAnalyzer(entry, analyzerKey);
        if (!IsMisspeltOwn(key)) return EntryReading.NotOurs;
        return ConfigurationProblems.UnknownKey(entry.KeyAt, key, ConfigurationKeys.OwnPrefix + Split(key).Second);
    }

    private EntryReading ReadOwn(ConfigurationEntry entry, string rest)
    {
        if (rest.Equals(ConfigurationKeys.RuleSetName, StringComparison.OrdinalIgnoreCase)) return ReadRuleSet(entry);
        var (id, key) = Split(rest);
        if (key is null)
        {
            var near = spelling.Closest(rest, [ConfigurationKeys.RuleSetName]);
            return ConfigurationProblems.UnknownKey(entry.KeyAt, entry.Key, near is null ? null : ConfigurationKeys.RuleSet);
        }

        var at = After(entry, ConfigurationKeys.OwnPrefix.Length);
        return rules.Find(id) is { } rule ? ReadSetting(entry, rule, key, After(entry, entry.Key.Length - key.Length)) : UnknownRule(at, id);
    }

    private static string? After(string key, string prefix) => key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? key[prefix.Length..] : null;

    private static SourceLocation After(ConfigurationEntry entry, int length) => entry.KeyAt with { Column = entry.KeyAt.Column + length };

    private static (string First, string? Second) Split(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (text, null) : (text[..dot], text[(dot + 1)..]);
    }

    private EntryReading ReadRuleSet(ConfigurationEntry entry)
    {
        if (IsUnset(entry)) return Unset(WishTarget.RuleSet);
        var set = RuleSet.Names.FirstOrDefault(name => name.Equals(entry.Value, StringComparison.OrdinalIgnoreCase));
        if (set is not null) return new(WishTarget.RuleSet, set, null);
        return ConfigurationProblems.WrongRuleSet(entry.ValueAt, entry.Value, spelling.Closest(entry.Value, RuleSet.Names));
    }

    private EntryReading ReadSetting(ConfigurationEntry entry, Rule rule, string key, SourceLocation at)
    {
        if (RuleCatalogue.FindSetting(rule, key) is not { } setting)
            return ConfigurationProblems.UnknownSetting(at, rule, key, spelling.Closest(key, rule.Settings.Select(known => known.Key)));
        var target = WishTarget.SettingOf(rule.Descriptor.Id, setting.Key);
        if (IsUnset(entry)) return Unset(target);
        if (setting.Accepts(entry.Value)) return new(target, entry.Value, null);
        return ConfigurationProblems.WrongValue(entry.ValueAt, entry.Key, entry.Value, setting);
    }

    private EntryReading ReadRule(ConfigurationEntry entry, string rest)
    {
        var (id, suffix) = Split(rest);
        var at = After(entry, ConfigurationKeys.RulePrefix.Length);
        var rule = rules.Find(id);
        if (rule is null && !rules.LooksOwn(id)) return EntryReading.NotOurs;
        if (rule is null && !RuleCatalogue.IsSystem(id)) return UnknownRule(at, id);
        if (!IsSeverity(suffix)) return ConfigurationProblems.UnknownKey(entry.KeyAt, entry.Key, ConfigurationKeys.Severity(id));
        return rule is { Descriptor.IsConfigurable: true } ? ReadSeverity(entry, WishTarget.Rule(id)) : ConfigurationProblems.NotConfigurable(at, id);
    }

    private EntryReading ReadAnalyzer(ConfigurationEntry entry, string rest)
    {
        if (IsSeverity(rest)) return ReadSeverity(entry, WishTarget.All);
        if (After(rest, ConfigurationKeys.CategoryPrefix) is not { } named) return EntryReading.NotOurs;
        var (name, suffix) = Split(named);
        if (!rules.HasCategory(name))
        {
            var near = spelling.Closest(name, rules.Categories);
            var at = After(entry, ConfigurationKeys.AnalyzerPrefix.Length + ConfigurationKeys.CategoryPrefix.Length);
            return near is null ? EntryReading.NotOurs : ConfigurationProblems.UnknownCategory(at, name, near, rules.Categories);
        }

        if (IsSeverity(suffix)) return ReadSeverity(entry, WishTarget.Category(name));
        return ConfigurationProblems.UnknownKey(entry.KeyAt, entry.Key, ConfigurationKeys.Category(name));
    }

    private EntryReading ReadSeverity(ConfigurationEntry entry, WishTarget target)
    {
        if (IsUnset(entry)) return Unset(target);
        if (SeverityWords.Parse(entry.Value) is { } wish) return new(target, SeverityWords.Of(wish), null);
        return ConfigurationProblems.WrongSeverity(entry.ValueAt, entry.Key, entry.Value, SeverityWords.Suggestion(entry.Value, spelling));
    }

    private EntryReading UnknownRule(SourceLocation at, string id) => ConfigurationProblems.UnknownRule(at, id, spelling.Closest(id, rules.Ids));

    /// <summary>Whether the first word is nearly ours and the second is a rule's id or the rule set.</summary>
    private bool IsMisspeltOwn(string key)
    {
        var (first, rest) = Split(key);
        if (rest is null || spelling.Closest(first, ["collaboration_rules"]) is null) return false;
        return rest.Equals(ConfigurationKeys.RuleSetName, StringComparison.OrdinalIgnoreCase) || rules.Find(Split(rest).First) is not null;
    }

    private static bool IsSeverity(string? suffix) => ConfigurationKeys.SeveritySuffix.Equals(suffix, StringComparison.OrdinalIgnoreCase);

    private static bool IsUnset(ConfigurationEntry entry) => entry.Value.Equals(ConfigurationKeys.Unset, StringComparison.OrdinalIgnoreCase);

    private static EntryReading Unset(WishTarget target) => new(target, ConfigurationKeys.Unset, null);
}
