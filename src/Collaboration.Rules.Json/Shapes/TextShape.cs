using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>Any text; where a record cannot be without it, one that is not blank.</summary>
/// <param name="solid">What to write in place of a blank text; null when it may be blank.</param>
internal class TextShape(string? solid) : ValueShape<string>
{
    public override bool TryRead(ObjectReading reading, out string value)
    {
        value = reading.IsText ? (string)reading.Value! : "";
        if (!reading.IsText) return reading.Refuse("a text in double quotes");
        return solid is null || !string.IsNullOrWhiteSpace(value) || reading.Refuse(solid);
    }

    public override void Write(JsonWriter writer, string value) => writer.WriteValue(value);

    public override JObject Schema(XmlSummaries summaries)
    {
        var schema = new JObject { ["type"] = "string" };
        if (solid is not null) schema["pattern"] = "\\S";
        return schema;
    }
}
