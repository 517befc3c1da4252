namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What a query yielded.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <param name="Rows">Each different row once, in no order; none when it failed.</param>
/// <param name="Failure">The step that failed, and why; null when none did.</param>
public sealed record QueryResult<T>(IReadOnlyList<T> Rows, string? Failure)
    where T : notnull;
