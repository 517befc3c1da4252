using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>How values of one type look in JSON.</summary>
internal abstract class ValueShape
{
    /// <summary>Whether a value is written on one line.</summary>
    public virtual bool IsScalar => true;

    /// <summary>The JSON Schema of the values, without a description.</summary>
    public abstract JObject Schema(XmlSummaries summaries);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class ValueShape<T> : ValueShape
{
    /// <summary>Reads the value at the current token, up to its last token.</summary>
    /// <returns>False when the value is wrong, which was then reported.</returns>
    public abstract bool TryRead(ObjectReading reading, out T value);

    public abstract void Write(JsonWriter writer, T value);
}
