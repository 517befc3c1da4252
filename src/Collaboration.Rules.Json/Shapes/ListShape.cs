using Collaboration.Rules.Engine;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A list in its order. One wrong item spoils it, because what remains would look like all there was.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ListShape<T>(ValueShape<T> item) : ValueShape<EquatableArray<T>>
{
    public override bool IsScalar => item.IsScalar;

    public override bool TryRead(ObjectReading reading, out EquatableArray<T> value)
    {
        value = default;
        if (reading.Token != JsonToken.StartArray) return reading.Refuse("a list in square brackets");
        List<T> items = [];
        var sound = true;
        while (reading.Read() != JsonToken.EndArray)
        {
            sound &= item.TryRead(reading, out var read);
            items.Add(read);
        }

        value = items.ToEquatableArray();
        return sound;
    }

    public override void Write(JsonWriter writer, EquatableArray<T> value)
    {
        var formatting = writer.Formatting;
        writer.WriteStartArray();
        if (item.IsScalar) writer.Formatting = Formatting.None;
        foreach (var known in value) item.Write(writer, known);
        writer.WriteEndArray();
        writer.Formatting = formatting;
    }

    public override JObject Schema(XmlSummaries summaries) => new() { ["type"] = "array", ["items"] = item.Schema(summaries) };
}
