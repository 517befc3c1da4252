using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A value that is left out when it is not known; its null is read by the property that holds it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class NullableShape<T>(ValueShape<T> inner) : ValueShape<T?>
    where T : struct
{
    public override bool IsScalar => inner.IsScalar;

    public override bool TryRead(ObjectReading reading, out T? value)
    {
        var sound = inner.TryRead(reading, out var known);
        value = known;
        return sound;
    }

    public override void Write(JsonWriter writer, T? value) => inner.Write(writer, value!.Value);

    public override JObject Schema(XmlSummaries summaries) => inner.Schema(summaries);
}
