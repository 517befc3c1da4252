using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>A practice with those who adopted it and how far their circumstances differ.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Adoptions">Its adoptions, at least one, ordered by id.</param>
/// <param name="Parties">The adopters that were recorded as parties, each once, ordered by id.</param>
/// <param name="TailoringRate">
/// How far its adoptions were fitted, 0 to 1, as in <see cref="Measures.TailoringRate"/>; that of a class counts once for each member. Null,
/// for undefined, when no tailoring is known.
/// </param>
/// <param name="Distance">
/// The mean Gower distance between <paramref name="Parties"/> by their attributes, 0 to 1, where a class is one item; null when undefined.
/// </param>
public sealed record AdoptedPractice(
    Practice Practice, EquatableArray<Adoption> Adoptions, EquatableArray<Party> Parties, double? TailoringRate, double? Distance)
{
    /// <summary>How many parties adopted it, where a class counts as many as it stands for.</summary>
    public long Adopters => Items + Parties.Sum(party => (party.Count ?? 1) - 1L);

    private int Items => Adoptions.Select(adoption => adoption.Party).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether at least <paramref name="minimum"/> parties by themselves, or a class of as many, adopted it.</summary>
    public bool IsSharedBy(int minimum) => Items >= minimum || Parties.Any(party => party.Count >= minimum);

    /// <summary>
    /// How far the adopters' circumstances differ, 0 to 1: the largest of <see cref="Distance"/>, where at least <paramref name="minimum"/>
    /// parties adopted it by themselves, and the <see cref="InnerVariety"/> of each class of as many.
    /// </summary>
    /// <returns>Null when none of these is defined.</returns>
    public double? VarietyAmong(int minimum) => Parties
        .Where(party => PartyLookup.IsClass(party) && party.Count >= minimum)
        .Select(Within)
        .Append(Items >= minimum ? Distance : null)
        .Max();

    private static double? Within(Party party) =>
        InnerVariety.Of(party.Count!.Value, [.. party.Attributes.Select(attribute => attribute.Distinct).OfType<int>()]);
}
