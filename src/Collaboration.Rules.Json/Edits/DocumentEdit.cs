namespace Collaboration.Rules.Json.Edits;

/// <summary>What came of editing a document.</summary>
/// <param name="Text">The edited text; the text as it was when the edit was refused.</param>
/// <param name="Refusal">Why nothing was changed, and what to do about it; null when everything was.</param>
public sealed record DocumentEdit(string Text, string? Refusal);
