using System.Globalization;
using Collaboration.Rules.Facts;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Shapes;

/// <summary>The smallest and largest number that makes sense; null where there is none.</summary>
internal readonly record struct Bounds(decimal? Minimum, decimal? Maximum)
{
    public static Bounds Of(WithinAttribute? within) => within is null ? default : new(Finite(within.Minimum), Finite(within.Maximum));

    public bool Contains(decimal value) => !(value < Minimum) && !(value > Maximum);

    /// <summary>The words for a number of the given sort within these bounds.</summary>
    public string Describe(string sort) => (Minimum, Maximum) switch
    {
        (null, null) => sort,
        (not null, null) => $"{sort}, {Text(Minimum)} or more",
        (null, not null) => $"{sort}, {Text(Maximum)} or less",
        _ => $"{sort} from {Text(Minimum)} to {Text(Maximum)}",
    };

    public JObject Schema(string type)
    {
        var schema = new JObject { ["type"] = type };
        if (Minimum is { } minimum) schema["minimum"] = Number(minimum);
        if (Maximum is { } maximum) schema["maximum"] = Number(maximum);
        return schema;
    }

    private static decimal? Finite(double bound) => double.IsInfinity(bound) ? null : (decimal)bound;

    private static string Text(decimal? bound) => bound!.Value.ToString(CultureInfo.InvariantCulture);

    private static JValue Number(decimal bound) => decimal.IsInteger(bound) ? new((long)bound) : new(bound);
}
