using Collaboration.Rules.Engine.Nodes;
namespace Collaboration.Rules.Engine.Queries;

/// <summary>A multiset of rows that is kept up to date as facts change.</summary>
/// <remarks>
/// A query is a description: making one runs nothing, and one query may be used by any number of rules and programs at once.
/// Using the same query object twice means evaluating it once. Rows compare by value; the delegates given to operators must be
/// pure functions of their arguments. The default value describes nothing and cannot be used.
/// </remarks>
/// <typeparam name="T">The type of the rows; it must compare by value.</typeparam>
public readonly struct Query<T>
    where T : notnull
{
    private readonly QueryDefinition<T>? _definition;

    internal Query(QueryDefinition<T> definition) => _definition = definition;

    internal QueryDefinition<T> Definition =>
        _definition ?? throw new InvalidOperationException("The default query describes nothing; start from Query.Facts.");
}

/// <summary>Where queries start.</summary>
public static class Query
{
    /// <summary>All facts of one type, one row for each identity.</summary>
    /// <remarks>Every call gives the same query, so all rules share one source.</remarks>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <typeparam name="TId">The type of their ids.</typeparam>
    public static Query<TFact> Facts<TFact, TId>()
        where TFact : notnull, IFact<TId>
        where TId : notnull => new(FactDefinition<TFact, TId>.Instance);

    /// <summary>All facts of one type that have texts as ids, one row for each identity.</summary>
    /// <remarks>Every call gives the same query, so all rules share one source.</remarks>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    public static Query<TFact> Facts<TFact>()
        where TFact : notnull, IFact<string> => Facts<TFact, string>();

    /// <summary>The date as of which facts are judged.</summary>
    /// <remarks>Without a date, a report that uses it is not assessed; other reports of its rule are.</remarks>
    public static Value<DateOnly> AsOf { get; } = new(AsOfDefinition.Instance);

    /// <summary>What an evaluator of another kind, such as another rule engine, makes of rows; for what operators cannot say.</summary>
    /// <remarks>
    /// Each batch and each session has an evaluator of its own. One that throws fails its rules and no other; when something it depends on
    /// changes, a new one is given all rows.
    /// </remarks>
    /// <param name="rows">What it is given.</param>
    /// <param name="name">What the step is called in explanations and failures.</param>
    /// <param name="create">Makes an evaluator without rows.</param>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <typeparam name="TResult">The type of what is made of them; it must compare by value.</typeparam>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static Query<TResult> EvaluatedBy<T, TResult>(Query<T> rows, string name, Func<IRowEvaluator<T, TResult>> create)
        where T : notnull
        where TResult : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(create);
        return new(new EvaluatorDefinition<T, TResult>(rows.Definition, name, create));
    }
}
