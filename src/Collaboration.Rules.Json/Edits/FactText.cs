using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Shapes;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Edits;

/// <summary>Facts and their properties as JSON without white space, to be fitted into a document.</summary>
internal static class FactText
{
    /// <summary>The properties that are written of a fact, in the order of the code.</summary>
    public static IEnumerable<(string Name, string Json)> Properties(Fact fact) =>
        from shape in FactShapes.Of(FactKinds.Of(fact.GetType())).Properties
        let json = Json(shape, fact)
        where json is not null
        select (shape.Name, json);

    /// <summary>The whole fact, laid out in a style, its first line not indented.</summary>
    public static string Of(Fact fact, TextStyle style, string indent)
    {
        var properties = Properties(fact).Select(property => Property(property.Name, property.Json, style));
        if (!style.IsFactOnLines) return $"{{{style.Padding}{string.Join("," + style.Space, properties)}{style.Padding}}}";
        var inner = style.NewLine + indent + style.Indent;
        return $"{{{inner}{string.Join("," + inner, properties)}{style.NewLine}{indent}}}";
    }

    public static string Property(string name, string json, TextStyle style) => $"\"{name}\":{style.Space}{style.Spaced(json)}";

    private static string? Json(PropertyShape shape, Fact fact)
    {
        using var text = new StringWriter();
        using var writer = new JsonTextWriter(text);
        writer.WriteStartObject();
        shape.Write(writer, fact);
        writer.WriteEndObject();
        var json = text.ToString();
        return json == "{}" ? null : json[(shape.Name.Length + 4)..^1];
    }
}
