namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>One column of the table: a number for each peer that was measured, in order of the peers; null where one was not.</summary>
/// <param name="Title">What was measured, with its unit.</param>
/// <param name="Values">The numbers.</param>
/// <param name="HasRatios">Whether the numbers are compared with the hand-written peers.</param>
public sealed record Measurement(string Title, IReadOnlyList<double?> Values, bool HasRatios = true);
