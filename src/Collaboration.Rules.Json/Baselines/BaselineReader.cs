using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Baselines;

/// <summary>Reads one baseline, and lists everything that is wrong with it.</summary>
internal sealed class BaselineReader
{
    private const int MaximumDepth = 8;
    private const int MaximumProblems = 100;
    private const string Entries = "entries";
    private static readonly string[] Properties = ["fingerprint", "rule", "subject", "message", "path"];

    private readonly SourceText _source;
    private readonly ProblemList _problems = new(MaximumProblems);

    private BaselineReader(string text, string path) => _source = new(text.TrimStart('\uFEFF'), path, 1);

    public static BaselineReading Read(string text, string path)
    {
        var reader = new BaselineReader(text, path);
        var entries = reader.Read();
        var problems = reader._problems.InOrder();
        return new(problems.Count == 0 ? new Baseline(entries) : null, problems);
    }

    private List<BaselineEntry> Read()
    {
        if (Load() is not { } root || !IsOfThisVersion(root)) return [];
        if (root[Entries] is not JArray list)
        {
            Report("CR0012", PlaceOf(root, Entries), $"The baseline's '{Entries}' is {Described(root[Entries])}; write a list, or make the baseline anew.");
            return [];
        }

        return [.. list.Select(Entry).OfType<BaselineEntry>()];
    }

    private JObject? Load()
    {
        try
        {
            using var json = new JsonTextReader(new StringReader(_source.Text)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaximumDepth };
            var token = JToken.ReadFrom(json, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (json.Read() && json.TokenType == JsonToken.Comment) continue;
            if (token is JObject root) return root;
            Report("CR0012", PlaceOf(token), $"The baseline is {Described(token)}; write an object in braces, or make the baseline anew.");
        }
        catch (JsonException exception)
        {
            var (line, column) = exception is JsonReaderException { LineNumber: > 0 } at ? (at.LineNumber, at.LinePosition + 1) : (1, 1);
            var place = new SourceLocation(_source.LocationOf(0).Path, line, column);
            Report("CR0015", place, "The baseline is not JSON here; repair it, or make it anew. A conflict of a merge may have been left in it.");
        }

        return null;
    }

    private bool IsOfThisVersion(JObject root)
    {
        var version = root["version"];
        if (version is JValue { Value: long and BaselineFile.Version }) return true;
        var place = PlaceOf(root, "version");
        if (version is JValue { Value: long and > BaselineFile.Version })
            Report("CR0012", place, $"The baseline is of version {version}; this tool reads version {BaselineFile.Version}. Update the tool.");
        else
            Report("CR0012", place, $"The baseline's 'version' is {Described(version)}; write {BaselineFile.Version}, or make the baseline anew.");
        return false;
    }

    private BaselineEntry? Entry(JToken token)
    {
        if (token is not JObject entry)
        {
            Report("CR0012", PlaceOf(token), $"An entry of the baseline is {Described(token)}; write an object in braces, or remove it.");
            return null;
        }

        var values = Properties.Select(name => Text(entry, name)).OfType<string>().ToArray();
        return values.Length == Properties.Length ? new(values[0], values[1], values[2], values[3], values[4]) : null;
    }

    private string? Text(JObject entry, string name)
    {
        if (entry[name] is JValue { Value: string text }) return text;
        Report("CR0012", PlaceOf(entry, name), $"An entry of the baseline has {Described(entry[name])} as '{name}'; write a text, or remove the entry.");
        return null;
    }

    private void Report(string id, SourceLocation place, string message) => _problems.Add(new InputProblem(id, DiagnosticSeverity.Error, message, place));

    /// <summary>The place of a value: of an object or a list its first character, of anything else where it ends, which is all the parser tells.</summary>
    private SourceLocation PlaceOf(JToken token)
    {
        var at = (IJsonLineInfo)token;
        return new(_source.LocationOf(0).Path, at.LineNumber, Math.Max(1, at.LinePosition));
    }

    private SourceLocation PlaceOf(JObject parent, string name)
    {
        var start = Math.Max(0, _source.OffsetOf(PlaceOf(parent)));
        return _source.LocationOf(PropertyPlace.Find(_source, start, name, MaximumDepth));
    }

    private static string Described(JToken? token) => token?.Type switch
    {
        null => "missing",
        JTokenType.Object => "an object",
        JTokenType.Array => "a list",
        JTokenType.Null => "null",
        _ => $"'{token}'",
    };
}
