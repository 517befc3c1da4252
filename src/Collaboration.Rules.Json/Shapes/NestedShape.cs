using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A record that is part of a fact.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
internal sealed class NestedShape<T>(RecordShape record) : ValueShape<T>
    where T : class
{
    public override bool IsScalar => false;

    public override bool TryRead(ObjectReading reading, out T value)
    {
        value = null!;
        if (reading.Token != JsonToken.StartObject) return reading.Refuse("an object in braces");
        if (!record.TryRead(reading, out var read)) return false;
        value = (T)read;
        return true;
    }

    public override void Write(JsonWriter writer, T value) => record.Write(writer, value);

    public override JObject Schema(XmlSummaries summaries) => record.Schema(summaries);
}
