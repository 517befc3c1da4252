using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>The rules of a run, and what they say about themselves.</summary>
internal sealed class SarifRules
{
    private readonly SarifOptions _options;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly IReadOnlyList<ProblemKind> _problems = [.. ProblemKind.OfInput.Where(kind => kind.Id != ProblemKind.OfConfiguration)];
    private readonly IReadOnlyList<ProblemKind> _notifications =
        [.. ProblemKind.OfAnalysis, .. ProblemKind.OfInput.Where(kind => kind.Id == ProblemKind.OfConfiguration)];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public SarifRules(SarifOptions options)
    {
        _options = options;
        _rules = [.. options.Rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        foreach (var id in _problems.Select(kind => kind.Id).Concat(_rules.Select(rule => rule.Descriptor.Id))) _indexes.TryAdd(id, _indexes.Count);
    }

    private bool Enquote => _options.Profile == SarifProfile.GitHub;

    /// <summary>The place of a rule in the list; null when it is not one of them.</summary>
    public int? IndexOf(string id) => _indexes.TryGetValue(id, out var index) ? index : null;

    /// <summary>The place of what is notified in the list of that.</summary>
    public int IndexOfNotification(string id) => _notifications.TakeWhile(kind => kind.Id != id).Count();

    /// <summary>The level that a rule has by default.</summary>
    public string LevelOf(string id) =>
        _rules.FirstOrDefault(rule => rule.Descriptor.Id == id) is { } rule ? SarifResults.Level(rule.Descriptor.DefaultSeverity) : "warning";

    public void Write(SarifJson json)
    {
        json.StartList("rules");
        foreach (var kind in _problems) json.Object(null, () => Write(json, kind));
        foreach (var rule in _rules) json.Object(null, () => Write(json, rule));
        json.EndList();
        json.List("notifications", _notifications, kind => Write(json, kind));
    }

    private void Write(SarifJson json, ProblemKind kind)
    {
        Describe(json, kind.Id, kind.Name, kind.Title, kind.Description);
        json.Text("help", kind.Description);
        json.Property("helpUri", RuleHelp.UriOf(kind.Id));
        WriteStrings(json, [SarifMessage.Of(SarifMessages.Default, SarifMessage.Quoting(kind.Title, ""), null, Enquote)]);
        json.Object("properties", () => json.Values("tags", ["collaboration", "input"]));
    }

    private void Write(SarifJson json, Rule rule)
    {
        var descriptor = rule.Descriptor;
        var help = RuleHelp.Of(RulePage.Read(rule), descriptor);
        Describe(json, descriptor.Id, rule.GetType().Name, descriptor.Title, help.Lead);
        json.Text("help", help.Text, help.Markdown);
        json.Property("helpUri", RuleHelp.UriOf(descriptor.Id));
        WriteStrings(json, SarifMessages.Strings(descriptor.Message, _options.Profile == SarifProfile.Full, Enquote));
        json.Object("defaultConfiguration", () =>
        {
            json.Property("level", SarifResults.Level(descriptor.DefaultSeverity));
            if (rule.Settings.Count > 0) json.Object("parameters", () => WriteSettings(json, rule.Settings));
        });
        json.Object("properties", () =>
        {
            json.Values("tags", ["collaboration", descriptor.Category.ToLowerInvariant()]);
            if (!descriptor.Sources.IsEmpty) json.Values("sources", descriptor.Sources);
        });
    }

    private static void Describe(SarifJson json, string id, string name, string title, string description)
    {
        json.Property("id", id);
        json.Property("name", name);
        json.Text("shortDescription", RuleHelp.Sentence(title));
        json.Text("fullDescription", RuleHelp.Sentence(description));
    }

    private static void WriteStrings(SarifJson json, IEnumerable<SarifMessage> strings) => json.Object("messageStrings", () =>
    {
        foreach (var message in strings) json.Text(message.Id, message.Template);
    });

    private static void WriteSettings(SarifJson json, IEnumerable<Setting> settings)
    {
        foreach (var setting in settings)
        {
            json.Object(setting.Key, () =>
            {
                json.Number("default", setting.DefaultText);
                json.Property("range", setting.RangeText);
                json.Property("unit", setting.Unit);
                json.Property("origin", setting.Origin.ToString().ToLowerInvariant());
                json.Property("description", setting.Description);
            });
        }
    }
}
