using System.Globalization;
using System.Numerics;
using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>A number that <see cref="decimal"/> holds exactly, within bounds.</summary>
internal sealed class AmountShape(Bounds bounds) : ValueShape<decimal>
{
    private const string Exact = "0.############################";

    private readonly string _expected = bounds.Describe("a number of at most 28 digits");

    public override bool TryRead(ObjectReading reading, out decimal value) =>
        (TryNumber(reading.Value, out value) && bounds.Contains(value)) || reading.Refuse(_expected);

    public override void Write(JsonWriter writer, decimal value) => writer.WriteRawValue(value.ToString(Exact, CultureInfo.InvariantCulture));

    public override JObject Schema(XmlSummaries summaries) => bounds.Schema("number");

    internal static bool TryNumber(object? token, out decimal value)
    {
        value = token switch { long whole => whole, decimal fraction => fraction, BigInteger large => (decimal)large, _ => 0 };
        return token is long or decimal or BigInteger;
    }
}
