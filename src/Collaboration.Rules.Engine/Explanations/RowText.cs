using System.Globalization;

namespace Collaboration.Rules.Engine.Explanations;

/// <summary>Writes a row for a reader: facts by kind and id, records by their values, and not too long.</summary>
internal static class RowText
{
    private const int Longest = 240;

    public static string Of(object row)
    {
        var text = row switch
        {
            IFact<string> fact => new FactReference(fact.GetType().Name, fact.Id).ToString(),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ when RecordText.Values(Written(row)) is { IsEmpty: false } values => string.Join(", ", values),
            _ => Written(row),
        };
        return text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }

    /// <summary>The values in a row that <paramref name="step"/> names, as <c>row.Share</c> or <c>{ Share: 1 }</c> do; its numbers where it names none.</summary>
    public static EquatableArray<RowValue> ValuesFor(string step, object row)
    {
        if (row is IFact<string>) return [];
        var values = RecordText.Values(Written(row));
        var named = values.Where(value => IsNamed(step, value.Name)).ToEquatableArray();
        return named.IsEmpty ? values.Where(value => IsNumber(value.Text)).ToEquatableArray() : named;
    }

    private static bool IsNamed(string step, string name) => Names(step, $".{name}", "") || Names(step, $" {name}", ":");

    private static bool Names(string step, string name, string after)
    {
        var end = step.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return end >= name.Length && step.AsSpan(end).StartsWith(after, StringComparison.Ordinal) && (end == step.Length || !char.IsLetterOrDigit(step[end]));
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>A row that cannot be written, since one of its properties throws, is named by its type.</summary>
    private static string Written(object row)
    {
        try
        {
            return row.ToString() ?? "";
        }
        catch (Exception)
        {
            return row.GetType().Name;
        }
    }
}
