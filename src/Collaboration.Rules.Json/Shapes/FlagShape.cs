using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>True or false.</summary>
internal sealed class FlagShape : ValueShape<bool>
{
    public override bool TryRead(ObjectReading reading, out bool value)
    {
        value = reading.Value is true;
        return reading.Token == JsonToken.Boolean || reading.Refuse("true or false");
    }

    public override void Write(JsonWriter writer, bool value) => writer.WriteValue(value);

    public override JObject Schema(XmlSummaries summaries) => new() { ["type"] = "boolean" };
}
