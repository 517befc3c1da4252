using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A text that is not blank.</summary>
internal sealed class IdShape : TextShape
{
    public override bool TryRead(ObjectReading reading, out string value) =>
        base.TryRead(reading, out value) && (!string.IsNullOrWhiteSpace(value) || reading.Refuse("an id that is not blank"));

    public override JObject Schema(XmlSummaries summaries) => new() { ["type"] = "string", ["pattern"] = "\\S" };
}
