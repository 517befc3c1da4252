using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Configuration;

/// <summary>The names that a configuration can speak of: rules, categories and settings. Names are found in any case.</summary>
internal sealed class RuleCatalogue
{
    private const string OwnPrefix = "CR";
    private const string SystemBlock = "CR00";
    private const int IdLength = 6;

    private readonly Dictionary<string, Rule> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _categories = new(StringComparer.OrdinalIgnoreCase);

    public RuleCatalogue(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            _rules[rule.Descriptor.Id] = rule;
            _categories.Add(rule.Descriptor.Category);
        }
    }

    public IEnumerable<string> Ids => _rules.Keys;

    public IEnumerable<string> Categories => _categories;

    public Rule? Find(string id) => _rules.GetValueOrDefault(id);

    public bool HasCategory(string name) => _categories.Contains(name);

    public static Setting? FindSetting(Rule rule, string key) =>
        rule.Settings.FirstOrDefault(setting => setting.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an unknown id was meant for a rule here: others share the files, and some of their ids begin alike.</summary>
    public static bool LooksOwn(string id) =>
        id.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase) && (id.Length == IdLength || (id.Length > OwnPrefix.Length && char.IsAsciiDigit(id[OwnPrefix.Length])));

    /// <summary>Whether an id reports on the analysis itself or on its input: these cannot be configured.</summary>
    public static bool IsSystem(string id) =>
        id.Length == IdLength && id.StartsWith(SystemBlock, StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(id[^2]) && char.IsAsciiDigit(id[^1]);
}
