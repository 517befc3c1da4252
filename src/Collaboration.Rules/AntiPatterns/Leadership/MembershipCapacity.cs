using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>How many collaborations a party can take part in, as a capacity counted in collaborations.</summary>
internal static class MembershipCapacity
{
    private const string Unit = "collaborations";

    /// <summary>Whether <paramref name="capacity"/> is a party's, counted in collaborations, and known.</summary>
    public static bool IsMeant(Capacity capacity) =>
        capacity is { Party: not null, Available: not null } && string.Equals(capacity.Unit?.Trim(), Unit, StringComparison.OrdinalIgnoreCase);
}
