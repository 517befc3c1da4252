using System.Numerics;
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
/// A number whose magnitude is above 10²⁸ counts as unknown. Pairs of unknown distance are left out. Range 0 to 1, no unit; a lower
/// bound where classes are involved. Undefined when no pair has a distance. The order of the parties changes no bit.
/// <para>
/// Time is n log n for parties that know the same attributes. Where the number of different contexts times the number of different
/// sets of known attributes is above 1,048,576, so never up to 1,024 contexts, each pair weighs as many times as it has attributes in
/// common; where nothing is missing that is the same mean.
/// </para>
/// Source: Gower 1971. There is no published cut-off.
/// </remarks>
public static class ContextVariety
{
    /// <summary>The variety of the contexts of <paramref name="parties"/>; null when undefined.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is null.</exception>
    public static double? Of(IEnumerable<Party> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var all = parties.ToArray();
        var between = GowerSum.Of(Items(all));
        var terms = between.Terms.ToList();
        var weight = between.Weight;
        foreach (var party in all)
        {
            var distinct = Distinct(party);
            if (InnerVariety.Of(party.Count ?? 1, distinct) is not { } inside) continue;
            var inner = (BigInteger)Members(party) * (Members(party) - 1) / 2 * (between.WeighsPairs ? distinct.Length : 1);
            terms.Add((double)inner * inside);
            weight += inner;
        }

        return weight.IsZero ? null : SortedSum.Of(terms.ToArray()) / (double)weight;
    }

    private static GowerItem[] Items(Party[] parties)
    {
        var traits = Comparable(parties);
        return parties.Select(party => new GowerItem(Values(party, traits), Members(party))).ToArray();
    }

    /// <summary>A place for each attribute that several parties have; one that a single party has is held against nothing.</summary>
    private static Dictionary<Trait, int> Comparable(Party[] parties) => parties
        .SelectMany(party => party.Attributes.Select(Trait.Of).Distinct())
        .CountBy(trait => trait)
        .Where(known => known.Value > 1)
        .Select((known, index) => (Trait: known.Key, Index: index))
        .ToDictionary(place => place.Trait, place => place.Index);

    private static EquatableArray<AttributeValue> Values(Party party, Dictionary<Trait, int> traits)
    {
        var values = new AttributeValue[traits.Count];
        var given = new HashSet<int>();
        foreach (var attribute in party.Attributes)
        {
            if (traits.TryGetValue(Trait.Of(attribute), out var trait) && given.Add(trait)) values[trait] = Value(party, attribute);
        }

        return EquatableArray.Create<AttributeValue>(values);
    }

    private static long Members(Party party) => Math.Max(1, party.Count ?? 1);

    private static int[] Distinct(Party party) => party.Attributes
        .Select(attribute => attribute.Distinct)
        .OfType<int>()
        .Where(distinct => distinct >= 1 && distinct <= Members(party))
        .ToArray();

    private static AttributeValue Value(Party party, ContextAttribute attribute)
    {
        if (party.Count > 1 && attribute.Distinct > 1) return default;
        if (attribute.Number is { } number) return decimal.Abs(number) > AttributeValue.LargestNumber ? default : AttributeValue.Numeric(number);
        return attribute.Text is { } text ? AttributeValue.Nominal(text) : default;
    }

    /// <summary>What makes two attributes the same one.</summary>
    private sealed record Trait(string Name, string Unit, bool IsNumber)
    {
        public static Trait Of(ContextAttribute attribute) =>
            attribute.Number is null ? new(attribute.Name, "", false) : new(attribute.Name, attribute.Unit ?? "", true);
    }
}
