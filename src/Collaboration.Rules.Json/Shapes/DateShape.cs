using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A date known to the day, the month or the year.</summary>
internal sealed class DateShape : ValueShape<PartialDate>
{
    private const string Pattern = "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    public override bool TryRead(ObjectReading reading, out PartialDate value)
    {
        value = default;
        return (reading.IsText && PartialDate.TryParse((string)reading.Value!, out value))
            || reading.Refuse("a date of the calendar as \"yyyy\", \"yyyy-MM\" or \"yyyy-MM-dd\"");
    }

    public override void Write(JsonWriter writer, PartialDate value) => writer.WriteValue(value.ToString());

    public override JObject Schema(XmlSummaries summaries) => new() { ["type"] = "string", ["pattern"] = Pattern };
}
