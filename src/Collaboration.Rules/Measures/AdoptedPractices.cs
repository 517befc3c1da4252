using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Every practice that somebody adopted, with how far it was tailored and how far its adopters differ.</summary>
/// <remarks>
/// Attributes are compared by name, numbers also by unit; spelling in capitals and outer blanks make no difference. An attribute for which
/// one party has two different values is not known for it. See <see cref="TailoringRate"/>, <see cref="GowerDistance"/> and
/// <see cref="InnerVariety"/> for the formulas. A change of one adopter costs time quadratic in the number of adopters of its practices.
/// </remarks>
public static class AdoptedPractices
{
    private const decimal LargestNumber = 1e28m;

    /// <summary>One row for each practice with an adoption.</summary>
    public static Query<AdoptedPractice> All { get; } = Query.Facts<Practice>().Join(
        Query.Facts<Adoption>()
            .WithParty(adoption => adoption.Party, (adoption, party) => new Adopter(adoption, party))
            .GroupBy(adopter => adopter.Adoption.Practice, Aggregate.CollectBy<Adopter, string>(adopter => adopter.Adoption.Id), (id, all) => new Use(id, all)),
        practice => practice.Id,
        use => use.Practice,
        (practice, use) => Measure(practice, use.Adopters));

    private static AdoptedPractice Measure(Practice practice, EquatableArray<Adopter> adopters)
    {
        var parties = adopters.Select(adopter => adopter.Party).OfType<Party>().Distinct().OrderBy(party => party.Id, StringComparer.Ordinal).ToEquatableArray();
        var rate = TailoringRate.Of(
            Tailored(adopters, TailoringDegree.Full), Tailored(adopters, TailoringDegree.Partial), Tailored(adopters, TailoringDegree.None));
        return new(practice, adopters.Select(adopter => adopter.Adoption).ToEquatableArray(), parties, rate, Distance(parties));
    }

    private static int Tailored(EquatableArray<Adopter> adopters, TailoringDegree degree) =>
        (int)Math.Min(int.MaxValue, adopters.Where(adopter => adopter.Adoption.Tailoring == degree).Sum(adopter => (long)(adopter.Party?.Count ?? 1)));

    private static double? Distance(EquatableArray<Party> parties)
    {
        var circumstances = parties.Select(Circumstances).ToList();
        var names = circumstances.SelectMany(known => known.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return GowerDistance.MeanPairwise(
            circumstances.Select(known => names.Select(name => known.GetValueOrDefault(name)).ToEquatableArray()).ToList());
    }

    private static Dictionary<string, AttributeValue> Circumstances(Party party) => party.Attributes
        .SelectMany(Values)
        .Distinct()
        .GroupBy(known => known.Name, StringComparer.Ordinal)
        .Where(values => values.Count() == 1)
        .ToDictionary(values => values.Key, values => values.Single().Value, StringComparer.Ordinal);

    private static IEnumerable<(string Name, AttributeValue Value)> Values(ContextAttribute attribute)
    {
        if (attribute.Text is { } text) yield return (Key(attribute.Name), AttributeValue.Nominal(Key(text)));
        if (attribute.Number is > -LargestNumber and < LargestNumber)
            yield return ($"{Key(attribute.Name)}\n{Key(attribute.Unit ?? "")}", AttributeValue.Numeric(attribute.Number.Value));
    }

    private static string Key(string text) => text.Trim().ToUpperInvariant();

    private sealed record Adopter(Adoption Adoption, Party? Party);

    private sealed record Use(string Practice, EquatableArray<Adopter> Adopters);
}
