using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Shapes;
using Collaboration.Rules.Json.Suppressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json;

/// <summary>The JSON Schema (draft-07) of a collaboration document, for editors and validators.</summary>
/// <remarks>
/// It accepts what the reader accepts without a problem, save what a schema cannot say: ids that point nowhere, duplicate ids,
/// dates out of order, days that are not in the calendar, contradictions. Comments and trailing commas are a matter of the validator.
/// </remarks>
public static class CollaborationSchema
{
    /// <summary>The name of the schema's file, which documents give as their <c>$schema</c>.</summary>
    public const string FileName = "collaboration.schema.json";

    private const string LevelName = "coverageLevel";
    private const string SuppressionName = "suppression";

    /// <summary>The text of the schema, the same bytes in every run; lines end with LF.</summary>
    public static string Json()
    {
        using var stream = typeof(CollaborationSchema).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the text of the schema, which stays as <see cref="Json"/> gives it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Json());
    }

    /// <summary>Makes the schema anew from the fact types and their documentation, as the embedded one was made.</summary>
    internal static string Generate(params ReadOnlySpan<TextReader> documentation)
    {
        var summaries = new XmlSummaries(documentation);
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented };
        Root(summaries).WriteTo(writer);
        writer.Flush();
        return text + "\n";
    }

    private static JObject Root(XmlSummaries summaries) => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "Collaboration document",
        ["description"] = "What is recorded about one collaboration. What is not known is left out, never 0 or an empty text.",
        ["type"] = "object",
        ["allowTrailingCommas"] = true,
        ["properties"] = new JObject
        {
            [DocumentKeys.Schema] = new JObject { ["description"] = "Where this schema is.", ["type"] = "string" },
            [DocumentKeys.Profile] = Definition(DocumentKeys.ProfileKind.Name),
            [DocumentKeys.Coverage] = Coverage(),
            [DocumentKeys.Suppressions] = Suppressions(),
            [DocumentKeys.Facts] = Facts(),
        },
        ["additionalProperties"] = false,
        ["definitions"] = new JObject(
            FactKinds.All.Select(kind => new JProperty(kind.Name, FactShapes.Of(kind).Schema(summaries))),
            new JProperty(LevelName, Level()),
            new JProperty(SuppressionName, SuppressionEntry.Shape.Schema(summaries))),
    };

    private static JObject Coverage() => new()
    {
        ["description"] = "How much of each kind of fact was recorded. A kind not named here counts as complete when facts of it are "
            + "present, and as not recorded otherwise.",
        ["type"] = "object",
        ["properties"] = new JObject(FactKinds.All.Select(kind => new JProperty(DocumentKeys.CoverageKey(kind), Definition(LevelName)))),
        ["additionalProperties"] = false,
    };

    private static JObject Suppressions() => new()
    {
        ["description"] = "Findings that are known and accepted, with the reason.",
        ["type"] = "array",
        ["items"] = Definition(SuppressionName),
    };

    private static JObject Facts() => new()
    {
        ["description"] = "What was recorded, kind by kind.",
        ["type"] = "object",
        ["properties"] = new JObject(
            from kind in FactKinds.All
            where kind.Plural is not null
            select new JProperty(kind.Plural!, new JObject { ["type"] = "array", ["items"] = Definition(kind.Name) })),
        ["additionalProperties"] = false,
    };

    private static JObject Level() => new()
    {
        ["description"] = "How much of one kind of fact was recorded: the difference between there is none and nobody looked.",
        ["enum"] = new JArray(Enum.GetNames<CoverageLevel>().Select(JsonName.Of)),
    };

    private static JObject Definition(string name) => new() { ["$ref"] = $"#/definitions/{name}" };
}
