namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>A piece of a message.</summary>
/// <param name="Text">The text as readers see it.</param>
/// <param name="Placeholder">The placeholder whose value the text is; null where the text is part of the template.</param>
public readonly record struct MessagePart(string Text, string? Placeholder);
