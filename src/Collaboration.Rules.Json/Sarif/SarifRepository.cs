namespace Collaboration.Rules.Json.Sarif;

/// <summary>The repository in which documents are kept under version control.</summary>
/// <param name="Uri">Its absolute address.</param>
/// <param name="Revision">The revision that was analysed, such as a commit; null when it is not known.</param>
public sealed record SarifRepository(Uri Uri, string? Revision = null);
