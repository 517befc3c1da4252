namespace Collaboration.Rules.Json.Reading;

/// <summary>How a document calls a person.</summary>
/// <param name="Id">The id; null when it has none, or none that could be read.</param>
/// <param name="Name">The name; null when it has none, or none that could be read.</param>
internal sealed record RecordedPerson(string? Id, string? Name);
