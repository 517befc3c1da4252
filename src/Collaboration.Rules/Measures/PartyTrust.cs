using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How far a party is trusted by others.</summary>
/// <param name="Party">The party.</param>
/// <param name="Level">The mean of the ratings, and what it rests on.</param>
public sealed record PartyTrust(Party Party, TrustLevel Level);
