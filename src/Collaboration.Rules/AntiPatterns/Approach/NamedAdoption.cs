using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>An adoption with its practice and party; null where these were not recorded.</summary>
internal sealed record NamedAdoption(Adoption Adoption, Party? Party, Practice? Practice)
{
    public string PartyName => Party?.Name ?? Adoption.Party;

    public string PracticeName => Practice?.Name ?? Adoption.Practice;

    public FactReference Reference => Adoption.Reference;

    /// <summary>Whether the practice has to be the same for everyone, as a standard or for a recorded reason; null when not known.</summary>
    public bool? MustBeCommon => Practice is null ? null : Practice.CommonBecause is not null || Practice.Kind == PracticeKind.Standard;
}
