using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>One of the named values of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class ChoiceShape<T> : ValueShape<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byName = Enum.GetValues<T>().ToDictionary(value => JsonName.Of(value.ToString()));

    private readonly string[] _names = [.. Enum.GetNames<T>().Select(JsonName.Of)];

    public override bool TryRead(ObjectReading reading, out T value)
    {
        value = default;
        return (reading.IsText && _byName.TryGetValue((string)reading.Value!, out value)) || reading.RefuseChoice(_names);
    }

    public override void Write(JsonWriter writer, T value) => writer.WriteValue(JsonName.Of(value.ToString()));

    public override JObject Schema(XmlSummaries summaries) => new() { ["enum"] = new JArray(_names) };
}
