using System.Text;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Output;

/// <summary>What every layer says about the severity and the settings of a rule, strongest first.</summary>
/// <param name="rule">The rule.</param>
/// <param name="configuration">What was said.</param>
/// <param name="only">The key of the only setting to explain; null for all, and the severity.</param>
/// <exception cref="ArgumentException">The rule has no setting with that key.</exception>
internal sealed class ConfigurationExplanation(Rule rule, RuleConfiguration configuration, string? only)
{
    private readonly Setting[] _settings = Chosen(rule, only);

    public string Text()
    {
        var text = new StringBuilder($"{rule.Descriptor.Id} {rule.GetType().Name}: {rule.Descriptor.Title}\n");
        if (only is null) Append(text, "severity", Word(Severity.Value), "default of the rule", Severity.Statements);
        foreach (var setting in _settings)
        {
            var value = configuration.SettingOf(rule, setting);
            Append(text, setting.Key, value.Value, $"default, {Origin(setting)}; {setting.RangeText}, {setting.Unit}", value.Statements);
        }

        return text.ToString();
    }

    public string Json()
    {
        var json = new JObject { ["id"] = rule.Descriptor.Id, ["name"] = rule.GetType().Name };
        if (only is null) json["severity"] = Json(Word(Severity.Value), Severity.Statements);
        json["settings"] = new JArray(_settings.Select(Json));
        return json.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    private Configured<DiagnosticSeverity?> Severity => configuration.SeverityOf(rule);

    private static Setting[] Chosen(Rule rule, string? only)
    {
        Setting[] chosen = [.. rule.Settings.Where(setting => only is null || setting.Key.Equals(only, StringComparison.OrdinalIgnoreCase))];
        if (only is null || chosen.Length > 0) return chosen;
        var known = rule.Settings.Count == 0 ? "none" : string.Join(", ", rule.Settings.Select(setting => setting.Key));
        throw new ArgumentException($"{rule.Descriptor.Id} has no setting '{only}'; it has {known}.");
    }

    private static void Append(StringBuilder text, string name, string value, string byDefault, EquatableArray<ConfigurationStatement> statements)
    {
        text.Append($"\n{name} = {value}\n");
        var winner = statements.Last(statement => statement.Counts);
        foreach (var statement in statements.Reverse())
        {
            var mark = statement == winner ? '>' : ' ';
            var key = statement.Layer == ConfigurationLayer.Default ? byDefault : $"{statement.Key}{(statement.Counts ? "" : " (does not count)")}";
            var place = statement.Location is { } at ? $"  {PlainText.OneLine(at.ToString())}" : "";
            text.Append($"{mark} {statement.Value,-10}  {Layer(statement),-13}  {key}{place}\n");
        }
    }

    private JObject Json(Setting setting)
    {
        var value = configuration.SettingOf(rule, setting);
        var json = Json(value.Value, value.Statements);
        json.AddFirst(new JProperty("key", setting.Key));
        json["default"] = setting.DefaultText;
        json["origin"] = Origin(setting);
        json["range"] = setting.RangeText;
        json["unit"] = setting.Unit;
        return json;
    }

    private static JObject Json(string value, EquatableArray<ConfigurationStatement> statements)
    {
        var winner = statements.Last(statement => statement.Counts);
        return new()
        {
            ["value"] = value,
            ["statements"] = new JArray(statements.Reverse().Select(statement => Json(statement, statement == winner))),
        };
    }

    private static JObject Json(ConfigurationStatement statement, bool wins)
    {
        var json = new JObject
        {
            ["layer"] = Layer(statement),
            ["key"] = statement.Key,
            ["value"] = statement.Value,
            ["wins"] = wins,
            ["counts"] = statement.Counts,
        };
        if (statement.Location is not { } at) return json;
        json["path"] = at.Path;
        json["line"] = at.Line;
        json["column"] = at.Column;
        return json;
    }

    private static string Layer(ConfigurationStatement statement) => statement.Layer switch
    {
        ConfigurationLayer.Default => "default",
        ConfigurationLayer.RuleSet => "rule set",
        ConfigurationLayer.GlobalConfig => "global config",
        ConfigurationLayer.GivenConfig => "--config",
        ConfigurationLayer.EditorConfig => "editorconfig",
        ConfigurationLayer.Code => "code",
        _ => "command line",
    };

    private static string Origin(Setting setting) => setting.Origin.ToString().ToLowerInvariant();

    private static string Word(DiagnosticSeverity? severity) => severity switch
    {
        null => "none",
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        { } other => other.ToString().ToLowerInvariant(),
    };
}
