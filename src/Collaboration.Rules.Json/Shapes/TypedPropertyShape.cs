using System.Reflection;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <inheritdoc/>
/// <typeparam name="TRecord">The type of the record.</typeparam>
/// <typeparam name="TValue">The type of the property.</typeparam>
internal sealed class TypedPropertyShape<TRecord, TValue>(PropertyInfo property, ValueShape shape) : PropertyShape(property)
    where TRecord : class
{
    private readonly ValueShape<TValue> _shape = (ValueShape<TValue>)shape;
    private readonly Func<TRecord, TValue> _get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();
    private readonly Action<TRecord, TValue> _set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();
    private readonly TValue _absent = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>()(Activator.CreateInstance<TRecord>());

    public override bool TryRead(ObjectReading reading, object record)
    {
        if (reading.Token == JsonToken.Null && !IsRequired) return true;
        if (!_shape.TryRead(reading, out var value)) return false;
        _set((TRecord)record, value);
        return true;
    }

    public override void Write(JsonWriter writer, object record)
    {
        var value = _get((TRecord)record);
        if (!IsRequired && EqualityComparer<TValue>.Default.Equals(value, _absent)) return;
        writer.WritePropertyName(Name);
        _shape.Write(writer, value);
    }

    public override JObject Schema(XmlSummaries summaries)
    {
        var schema = _shape.Schema(summaries);
        if (!IsRequired) OrNull(schema);
        if (summaries.Of(Property) is { } summary) schema.AddFirst(new JProperty("description", summary));
        return schema;
    }

    private static void OrNull(JObject schema)
    {
        if (schema["enum"] is JArray choices) choices.Add(JValue.CreateNull());
        else schema["type"] = new JArray(schema["type"]!, "null");
    }
}
