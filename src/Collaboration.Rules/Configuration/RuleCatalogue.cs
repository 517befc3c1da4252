using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Configuration;

/// <summary>The names that a configuration can speak of: rules, categories and settings. Names are found in any case.</summary>
internal sealed class RuleCatalogue
{
    private const string SystemBlock = "CR00";
    private const int Digits = 4;

    private readonly Dictionary<string, Rule> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _prefixes = new(StringComparer.OrdinalIgnoreCase) { "CR" };
    private readonly SortedSet<string> _categories = new(StringComparer.OrdinalIgnoreCase);

    public RuleCatalogue(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            _rules[rule.Descriptor.Id] = rule;
            _prefixes.Add(rule.Descriptor.Id.TrimEnd("0123456789".ToCharArray()));
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
    public bool LooksOwn(string id) => _prefixes.Any(prefix => LooksLikeOneOf(id, prefix));

    /// <summary>Whether an id reports on the analysis itself or on its input: these cannot be configured.</summary>
    public static bool IsSystem(string id) =>
        id.Length == SystemBlock.Length + 2
        && id.StartsWith(SystemBlock, StringComparison.OrdinalIgnoreCase)
        && char.IsAsciiDigit(id[^2])
        && char.IsAsciiDigit(id[^1]);

    private static bool LooksLikeOneOf(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (id.Length == prefix.Length + Digits || (id.Length > prefix.Length && char.IsAsciiDigit(id[prefix.Length])));
}
