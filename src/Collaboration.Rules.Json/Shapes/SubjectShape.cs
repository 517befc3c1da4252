using Collaboration.Rules.Engine;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Suppressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A fact named by kind and id in one text, so that no object with an id stands inside another.</summary>
internal sealed class SubjectShape : ValueShape<FactReference>
{
    public override bool TryRead(ObjectReading reading, out FactReference value)
    {
        value = default;
        if (!reading.IsText) return reading.Refuse("kind and id in one text, as \"activity:delivery\"");
        return SubjectText.TryParse((string)reading.Value!, out value) || reading.RefuseSubject((string)reading.Value!);
    }

    public override void Write(JsonWriter writer, FactReference value) => writer.WriteValue(SubjectText.Of(value));

    public override JObject Schema(XmlSummaries summaries) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^({string.Join('|', SubjectText.KindNames)}):[\\s\\S]*\\S",
    };
}
