using Collaboration.Rules.Engine;
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
/// a distance. The order of the parties changes no bit, provided that their ids differ. Time is quadratic in the number of different contexts.
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
        var contexts = ordered
            .GroupBy(party => traits.Select(trait => Value(party, trait)).ToEquatableArray())
            .Select(alike => new Context(alike.Key, alike.Sum(Members), alike.Sum(party => Members(party) * Members(party))))
            .ToArray();
        var ranges = Enumerable.Range(0, traits.Length).Select(trait => Range(contexts, trait)).ToArray();

        var terms = new List<double>();
        var pairs = 0m;
        foreach (var party in ordered) Add(Members(party) * (Members(party) - 1) / 2, Inside(party));
        for (var i = 0; i < contexts.Length; i++)
        {
            Add(contexts[i].PairsOfParties, GowerDistance.Between(contexts[i].Values.AsSpan(), contexts[i].Values.AsSpan(), ranges));
            for (var j = 0; j < i; j++)
                Add(contexts[i].Members * contexts[j].Members, GowerDistance.Between(contexts[i].Values.AsSpan(), contexts[j].Values.AsSpan(), ranges));
        }

        return terms.Count == 0 ? null : SortedSum.Of(terms.ToArray()) / (double)pairs;

        void Add(decimal count, double? distance)
        {
            if (distance is null || count == 0) return;
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
        if (attribute.Number is { } number) return decimal.Abs(number) > AttributeValue.LargestNumber ? default : AttributeValue.Numeric(number);
        return attribute.Text is { } text ? AttributeValue.Nominal(text) : default;
    }

    private static decimal Range(Context[] contexts, int trait)
    {
        var numbers = contexts.Select(context => context.Values[trait].Number).OfType<decimal>().ToArray();
        return numbers.Length == 0 ? 0 : numbers.Max() - numbers.Min();
    }

    /// <summary>Parties whose attributes are alike: how many they stand for, and the sum of the squares of that.</summary>
    private sealed record Context(EquatableArray<AttributeValue> Values, decimal Members, decimal Squares)
    {
        /// <summary>The pairs whose two sides are in different parties.</summary>
        public decimal PairsOfParties => ((Members * Members) - Squares) / 2;
    }
}
