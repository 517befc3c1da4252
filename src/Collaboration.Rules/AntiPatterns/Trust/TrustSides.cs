namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Who trusts whom, by ids.</summary>
internal sealed record TrustSides(string Truster, string Trusted);
