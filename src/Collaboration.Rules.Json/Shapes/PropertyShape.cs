using System.Reflection;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>How one property of a record looks in JSON.</summary>
internal abstract class PropertyShape(PropertyInfo property)
{
    public PropertyInfo Property => property;

    public string Name { get; } = JsonName.Of(property.Name);

    /// <summary>Whether a record cannot be without it. An optional one may be null in JSON, which is the same as absent.</summary>
    public bool IsRequired { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>The name of the property that holds an earlier date; null when this is not a later one.</summary>
    public string? NotBefore { get; } = property.GetCustomAttribute<NotBeforeAttribute>()?.Property;

    /// <summary>The type of the facts whose ids it holds; null when it holds none.</summary>
    public Type? RefersTo { get; } = property.GetCustomAttribute<RefersToAttribute>()?.FactType;

    /// <summary>Reads the value at the current token into <paramref name="record"/>.</summary>
    /// <returns>False when the value is wrong, which was then reported, and the record is as before.</returns>
    public abstract bool TryRead(ObjectReading reading, object record);

    /// <summary>Writes name and value, unless the property is optional and has the value of a new record.</summary>
    public abstract void Write(JsonWriter writer, object record);

    /// <summary>The date that <paramref name="record"/> holds here; null when it holds none.</summary>
    public PartialDate? DateIn(object record) => property.GetValue(record) as PartialDate?;

    public abstract JObject Schema(XmlSummaries summaries);
}
