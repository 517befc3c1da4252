using System.Text;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Output;

/// <summary>The rules as a list for the terminal, a Markdown table, or JSON.</summary>
internal static class RuleTable
{
    public static string Write(IReadOnlyList<Rule> rules, string format) => format switch
    {
        "md" => Markdown(rules),
        "json" => Json(rules),
        _ => Text(rules),
    };

    private static string Text(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder();
        foreach (var rule in rules)
            text.Append($"{rule.Descriptor.Id}  {Severity(rule.Descriptor),-7}  {rule.Descriptor.Category,-8}  {Name(rule),-28}  {rule.Descriptor.Title}\n");
        return text.ToString();
    }

    private static string Markdown(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder("| id | name | severity | reports | settings (default) |\n|---|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            var settings = string.Join(", ", rule.Settings.Select(setting => $"`{setting.Key}` ({setting.DefaultText})"));
            text.Append($"| {Linked(rule)} | {Name(rule)} | {Severity(rule.Descriptor)} | {rule.Descriptor.Title} | {settings} |\n");
        }

        return text.ToString();
    }

    private static string Json(IReadOnlyList<Rule> rules) =>
        new JArray(rules.Select(rule => new JObject
        {
            ["id"] = rule.Descriptor.Id,
            ["name"] = Name(rule),
            ["title"] = rule.Descriptor.Title,
            ["category"] = rule.Descriptor.Category,
            ["severity"] = Severity(rule.Descriptor),
            ["message"] = rule.Descriptor.Message.Text,
            ["readsPersonalFacts"] = rule.ReadsPersonalFacts(),
            ["sources"] = new JArray(rule.Descriptor.Sources),
            ["settings"] = new JArray(rule.Settings.Select(Describe)),
        })).ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";

    private static JObject Describe(Setting setting) => new()
    {
        ["key"] = setting.Key,
        ["default"] = setting.DefaultText,
        ["range"] = setting.RangeText,
        ["unit"] = setting.Unit,
        ["origin"] = setting.Origin.ToString().ToLowerInvariant(),
        ["description"] = setting.Description,
    };

    /// <summary>The id, linked to the page where that is known: the pages of packs lie elsewhere.</summary>
    private static string Linked(Rule rule) =>
        rule.GetType().Assembly == typeof(AntiPatternRules).Assembly ? $"[{rule.Descriptor.Id}]({PagePath(rule)})" : rule.Descriptor.Id;

    private static string PagePath(Rule rule) => $"src/Collaboration.Rules/AntiPatterns/{rule.Descriptor.Category}/{Name(rule)}.md";

    private static string Name(Rule rule) => rule.GetType().Name;

    private static string Severity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();
}
