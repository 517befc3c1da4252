using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A whole number of 32 bits, within bounds.</summary>
internal sealed class CountShape(Bounds bounds) : ValueShape<int>
{
    private readonly Bounds _bounds = new(
        Math.Max(bounds.Minimum ?? int.MinValue, int.MinValue), Math.Min(bounds.Maximum ?? int.MaxValue, int.MaxValue));

    private readonly string _expected = bounds.Describe("a whole number");

    public override bool TryRead(ObjectReading reading, out int value)
    {
        var fits = AmountShape.TryNumber(reading.Value, out var number) && decimal.IsInteger(number) && _bounds.Contains(number);
        value = fits ? (int)number : 0;
        return fits || reading.Refuse(_expected);
    }

    public override void Write(JsonWriter writer, int value) => writer.WriteValue(value);

    public override JObject Schema(XmlSummaries summaries) => _bounds.Schema("integer");
}
