namespace Collaboration.Rules.Measures;

/// <summary>What one person did to one file.</summary>
/// <param name="Person">The person.</param>
/// <param name="Created">Whether the person created the file.</param>
/// <param name="Changes">How many changes the person made to it since.</param>
public sealed record AuthorRecord(string Person, bool Created, int Changes);
