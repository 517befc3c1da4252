using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>Any text.</summary>
internal class TextShape : ValueShape<string>
{
    public override bool TryRead(ObjectReading reading, out string value)
    {
        value = reading.IsText ? (string)reading.Value! : "";
        return reading.IsText || reading.Refuse("a text in double quotes");
    }

    public override void Write(JsonWriter writer, string value) => writer.WriteValue(value);

    public override JObject Schema(XmlSummaries summaries) => new() { ["type"] = "string" };
}
