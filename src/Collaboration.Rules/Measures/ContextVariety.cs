using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Context variety: the mean Gower distance over all pairs of parties by their context attributes, where a class of N parties counts
/// as N of them.
/// </summary>
/// <remarks>
/// Two parties differ by the distance of the attributes known for both, with ranges taken from the parties given. A pair inside a class
/// differs by the class's <see cref="InnerVariety"/>; an attribute that varies inside a class has no value to hold against other
/// parties. Texts and numbers, and numbers in different units, are different attributes; of an attribute given twice the first counts.
/// Pairs of unknown distance are left out. Range 0 to 1, no unit; a lower bound where classes are involved. Undefined when no pair has
/// a distance. The order of the parties changes no bit, provided that their ids differ. Time is quadratic in the number of parties.
/// Source: Gower 1971. There is no published cut-off.
/// </remarks>
public static class ContextVariety
{
    /// <summary>The variety of the contexts of <paramref name="parties"/>; null when undefined.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is null.</exception>
    public static double? Of(IEnumerable<Party> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var ordered = parties.OrderBy(party => party.Id, StringComparer.Ordinal).ToArray();
        var traits = ordered.SelectMany(party => party.Attributes).Select(Trait).Distinct().Order(StringComparer.Ordinal).ToArray();
        var contexts = ordered.Select(party => traits.Select(trait => Value(party, trait)).ToArray()).ToArray();
        var ranges = Enumerable.Range(0, traits.Length).Select(trait => Range(contexts, trait)).ToArray();

        var terms = new List<double>();
        var pairs = 0m;
        for (var i = 0; i < ordered.Length; i++)
        {
            Add(Members(ordered[i]) * (Members(ordered[i]) - 1) / 2, Inside(ordered[i]));
            for (var j = 0; j < i; j++)
                Add(Members(ordered[i]) * Members(ordered[j]), GowerDistance.Between(contexts[i], contexts[j], ranges));
        }

        return terms.Count == 0 ? null : SortedSum.Of(terms.ToArray()) / (double)pairs;

        void Add(decimal count, double? distance)
        {
            if (distance is null) return;
            pairs += count;
            terms.Add((double)count * distance.Value);
        }
    }

    private static decimal Members(Party party) => Math.Max(1, party.Count ?? 1);

    private static double? Inside(Party party) =>
        InnerVariety.Of(party.Count ?? 1, party.Attributes.Select(attribute => attribute.Distinct).OfType<int>().ToArray());

    private static string Trait(ContextAttribute attribute) =>
        attribute.Number is null ? $"text {attribute.Name}" : $"number {attribute.Name}\0{attribute.Unit}";

    private static AttributeValue Value(Party party, string trait)
    {
        var attribute = party.Attributes.FirstOrDefault(attribute => Trait(attribute) == trait);
        if (attribute is null || (party.Count > 1 && attribute.Distinct > 1)) return default;
        if (attribute.Number is { } number) return AttributeValue.Numeric(number);
        return attribute.Text is { } text ? AttributeValue.Nominal(text) : default;
    }

    private static decimal Range(AttributeValue[][] contexts, int trait)
    {
        var numbers = contexts.Select(context => context[trait].Number).OfType<decimal>().ToArray();
        return numbers.Length == 0 ? 0 : numbers.Max() - numbers.Min();
    }
}
