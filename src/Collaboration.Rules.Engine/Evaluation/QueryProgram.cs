using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Queries compiled to be evaluated for their rows, without rules. Immutable; compiled once and shared by any number of threads.</summary>
/// <remarks>What queries have in common is evaluated once, as it is for rules.</remarks>
/// <typeparam name="T">The type of the rows; it must compare by value.</typeparam>
public sealed class QueryProgram<T>
    where T : notnull
{
    private readonly Plan _plan;

    /// <summary>Compiles queries.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="queries"/> is null.</exception>
    /// <exception cref="InvalidOperationException">One of them is the default query, which describes nothing.</exception>
    public QueryProgram(IEnumerable<Query<T>> queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        _plan = new([], [.. queries.Select(query => query.Distinct().Definition)]);
    }

    /// <summary>Evaluates all queries once.</summary>
    /// <returns>One result for each query, in the order in which they were given. One that fails leaves the others as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public IReadOnlyList<QueryResult<T>> Evaluate(EvaluationInput input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var network = new Network(_plan);
        foreach (var fact in input.Facts) network.Apply(fact, remove: false);
        network.Configure(input.Settings);
        network.SetAsOf(input.AsOf);
        network.Run(input.Budget, input.Observer, cancellation);
        return [.. _plan.Queries.Select(index => Read(network, index))];
    }

    private static QueryResult<T> Read(Network network, int index) => network.FailureOf(index) is { } failure
        ? new([], $"{failure.Step} failed: {failure.Exception?.Message}")
        : new([.. network.Rows<T>(index).Rows], null);
}
