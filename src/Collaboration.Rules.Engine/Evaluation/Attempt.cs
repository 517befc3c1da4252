namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What became of work that was given a limited time.</summary>
/// <param name="HasEnded">Whether it came to its end.</param>
/// <param name="Value">What it gave; nothing when it did not end.</param>
/// <param name="Place">Where it was when it was left alone, such as <c>the step after Join</c>.</param>
internal readonly record struct Attempt<T>(bool HasEnded, T? Value, string Place);
