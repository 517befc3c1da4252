namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>A value for a placeholder of a message.</summary>
/// <param name="Name">The placeholder's name, without braces.</param>
/// <param name="Value">The value: a text, a number or a date; it must compare by value.</param>
public readonly record struct MessageArgument(string Name, object Value);
