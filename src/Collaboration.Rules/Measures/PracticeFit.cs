using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How a practice meets those who adopt it: how many they are, how they differ, and how far it was fitted to them.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Adoptions">Its adoptions, by id; at least one.</param>
public sealed record PracticeFit(Practice Practice, EquatableArray<AdoptedPractice> Adoptions)
{
    /// <summary>How many different parties adopt it, counting those a class stands for and the members of a body.</summary>
    public long Parties { get; } = Adoptions.DistinctBy(adopted => adopted.Adoption.Party).Sum(adopted => (long)adopted.Parties);

    /// <summary>
    /// The <see cref="TailoringRate"/> of its adoptions, where the adoption of a class or body counts once for each of its parties; null
    /// when no tailoring is known.
    /// </summary>
    public double? Tailoring { get; } = TailoringRate.Of(
        Count(Adoptions, TailoringDegree.Full), Count(Adoptions, TailoringDegree.Partial), Count(Adoptions, TailoringDegree.None));

    /// <summary>The <see cref="Measures.ContextVariety"/> of the recorded parties that adopt it; null when undefined.</summary>
    public double? ContextVariety { get; } = Measures.ContextVariety.Of(
        Adoptions.Select(adopted => adopted.Party).OfType<Party>().DistinctBy(party => party.Id));

    private static long Count(EquatableArray<AdoptedPractice> adoptions, TailoringDegree degree) =>
        adoptions.Where(adopted => adopted.Adoption.Tailoring == degree).Sum(adopted => (long)adopted.Parties);
}
