using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>A stretch of a text, by its lines and columns, with what is written there. The end is behind the last character.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the last one; null when only the start is known.</param>
/// <param name="Text">What is written there; null when it is not known.</param>
internal readonly record struct TextRegion(SourceLocation Start, SourceLocation? End, string? Text);
