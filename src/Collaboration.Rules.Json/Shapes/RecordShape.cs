using System.Reflection;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>How one type of record looks in JSON: the single source of truth for reading, writing and the schema.</summary>
/// <remarks>Built once for each type, by reflection; reading and writing go through typed delegates. Immutable and thread-safe.</remarks>
internal sealed class RecordShape
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Func<object> _create;
    private readonly (int Later, int Earlier)[] _dateOrders;
    private readonly string[] _names;

    public RecordShape(Type type)
    {
        Type = type;
        Properties = [.. InOrder(type).Select(PropertyShapes.Of)];
        _names = [.. Properties.Select(property => property.Name)];
        for (var i = 0; i < _names.Length; i++) _byName.Add(_names[i], i);
        _create = PropertyShapes.ConstructorOf(type);
        _dateOrders = [.. DateOrders()];
    }

    public Type Type { get; }

    /// <summary>The properties: the id, the type's own in the order of the code, then those that every fact has.</summary>
    public PropertyShape[] Properties { get; }

    /// <summary>Reads the object at the current token, up to its closing brace.</summary>
    /// <returns>False when a required property is wrong or missing, which was then reported.</returns>
    public bool TryRead(ObjectReading reading, out object record)
    {
        record = _create();
        var (start, outer, outerProperty) = (reading.Start, reading.AtStake, reading.Property);
        Span<int> valueStarts = stackalloc int[Properties.Length];
        var sound = true;
        while (reading.Read() == JsonToken.PropertyName)
        {
            if (!_byName.TryGetValue((string)reading.Value!, out var index)) reading.RefuseName("property", _names);
            else if (valueStarts[index] > 0) reading.RefuseRepeated();
            else sound &= TryReadProperty(reading, Properties[index], record, outer, out valueStarts[index]);
        }

        (reading.AtStake, reading.Property) = (outer, outerProperty);
        sound &= HasRequired(reading, record, start, valueStarts);
        CheckDates(reading, record, valueStarts);
        return sound;
    }

    public void Write(JsonWriter writer, object record)
    {
        writer.WriteStartObject();
        foreach (var property in Properties) property.Write(writer, record);
        writer.WriteEndObject();
    }

    public JObject Schema(XmlSummaries summaries)
    {
        var schema = new JObject { ["type"] = "object" };
        if (summaries.Of(Type) is { } summary) schema.AddFirst(new JProperty("description", summary));
        schema["properties"] = new JObject(Properties.Select(property => new JProperty(property.Name, property.Schema(summaries))));
        var required = Properties.Where(property => property.IsRequired && !IsImplied(property)).Select(property => property.Name);
        if (required.Any()) schema["required"] = new JArray(required);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static bool TryReadProperty(ObjectReading reading, PropertyShape property, object record, string? outer, out int valueStart)
    {
        reading.Read();
        valueStart = reading.Start;
        reading.Property = property.Name;
        reading.AtStake = property.IsRequired ? outer : property.Name;
        return property.TryRead(reading, record) || !property.IsRequired;
    }

    private bool HasRequired(ObjectReading reading, object record, int start, ReadOnlySpan<int> valueStarts)
    {
        var sound = true;
        for (var i = 0; i < Properties.Length; i++)
        {
            var property = Properties[i];
            if (!property.IsRequired || valueStarts[i] > 0) continue;
            if (IsImplied(property))
            {
                property.Property.SetValue(record, DocumentKeys.Profile);
                continue;
            }

            var label = property.Property.Name == nameof(Fact.Id) ? OutlinePart.Sort(reading.Part.Kind!) : reading.Label;
            reading.Problems.Add(DocumentProblems.MissingProperty(reading.Source.LocationOf(start), label, property.Name, reading.Loss));
            sound = false;
        }

        return sound;
    }

    /// <summary>There is one profile, so that it need not say its id.</summary>
    private bool IsImplied(PropertyShape property) => Type == typeof(CollaborationProfile) && property.Property.Name == nameof(Fact.Id);

    private void CheckDates(ObjectReading reading, object record, ReadOnlySpan<int> valueStarts)
    {
        foreach (var (later, earlier) in _dateOrders)
        {
            if (valueStarts[later] == 0 || valueStarts[earlier] == 0) continue;
            if (Properties[later].DateIn(record) is not { } end || Properties[earlier].DateIn(record) is not { } begin) continue;
            if (!end.IsSurelyBefore(begin)) continue;
            reading.Problems.Add(DocumentProblems.DatesOutOfOrder(
                reading.Source.LocationOf(valueStarts[later]), reading.Label, _names[later], end.ToString(), _names[earlier], begin.ToString()));
        }
    }

    private IEnumerable<(int Later, int Earlier)> DateOrders() =>
        from property in Properties
        where property.NotBefore is not null
        select (_byName[property.Name], _byName[JsonName.Of(property.NotBefore!)]);

    private static IEnumerable<PropertyInfo> InOrder(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is not null)
        .OrderBy(property => property.Name == nameof(Fact.Id) ? 0 : property.DeclaringType == type ? 1 : 2)
        .ThenBy(property => property.MetadataToken);
}
