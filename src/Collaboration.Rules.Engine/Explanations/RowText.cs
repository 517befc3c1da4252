using System.Globalization;

namespace Collaboration.Rules.Engine.Explanations;

/// <summary>Writes a row for a reader: facts by kind and id, records as they write themselves, and not too long.</summary>
internal static class RowText
{
    private const int Longest = 240;

    public static string Of(object row)
    {
        var text = row switch
        {
            IFact<string> fact => new FactReference(fact.GetType().Name, fact.Id).ToString(),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => row.ToString() ?? "",
        };
        return text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }
}
