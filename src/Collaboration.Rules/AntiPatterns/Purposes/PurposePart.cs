namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>That a party had a part in a purpose, both by id.</summary>
internal sealed record PurposePart(string Purpose, string Party);
