using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>An adoption together with its practice and the party that adopts it.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Adoption">The adoption.</param>
/// <param name="Party">The party; null when the adoption names one that was not recorded.</param>
public sealed record AdoptedPractice(Practice Practice, Adoption Adoption, Party? Party)
{
    /// <summary>What the party is called; its id when it was not recorded.</summary>
    public string PartyName => Party?.Name ?? Adoption.Party;

    /// <summary>How many parties adopt by it, 1 or more: those a class stands for, or the members of a body.</summary>
    public int Parties => Math.Max(1, Party?.Count ?? Party?.Members.Count ?? 1);
}
