using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine.Nodes;
namespace Collaboration.Rules.Engine.Queries;

/// <summary>The operators on queries. Each keeps its result up to date in time proportional to what a change touches.</summary>
/// <remarks>Operators work on multisets: a row that arises twice counts twice, until <see cref="Distinct"/> makes it one.</remarks>
public static class QueryOperators
{
    /// <summary>The rows that satisfy <paramref name="predicate"/>.</summary>
    /// <param name="query">The rows.</param>
    /// <param name="predicate">What is asked of each.</param>
    /// <param name="asked">The predicate as it is written, which explanations show; filled in by the compiler.</param>
    public static Query<T> Where<T>(
        this Query<T> query, Func<T, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string? asked = null)
        where T : notnull => new(new WhereDefinition<T>(query.Definition, new(predicate, asked), asked));

    /// <summary>The rows whose measure is above a bound that one value sets for all, such as a share of a total.</summary>
    /// <remarks>
    /// When the value changes, only rows near the bound are looked at: as long as none crosses it, a change costs as much as there are rows
    /// above it. Equal to the bound is not above it.
    /// </remarks>
    /// <param name="query">The rows.</param>
    /// <param name="measure">What is measured of a row.</param>
    /// <param name="value">The value.</param>
    /// <param name="bound">The bound that the value sets.</param>
    /// <param name="measured">The measure as it is written, which explanations show; filled in by the compiler.</param>
    /// <param name="limit">The bound as it is written; filled in by the compiler.</param>
    public static Query<T> Where<T, TMeasure, TValue>(
        this Query<T> query,
        Func<T, TMeasure> measure,
        Value<TValue> value,
        Func<TValue, TMeasure> bound,
        [CallerArgumentExpression(nameof(measure))] string? measured = null,
        [CallerArgumentExpression(nameof(bound))] string? limit = null)
        where T : notnull
        where TMeasure : IComparable<TMeasure>
        where TValue : notnull =>
        new(new WhereAboveDefinition<T, TMeasure, TValue>(query.Definition, NotNull(measure), value.Definition, NotNull(bound), $"{measured} above {limit}"));

    /// <summary>What <paramref name="selector"/> makes of each row.</summary>
    /// <param name="query">The rows.</param>
    /// <param name="selector">What is made of each.</param>
    /// <param name="selected">The selector as it is written, by which equal ones are told; filled in by the compiler.</param>
    public static Query<TResult> Select<T, TResult>(
        this Query<T> query, Func<T, TResult> selector, [CallerArgumentExpression(nameof(selector))] string? selected = null)
        where T : notnull
        where TResult : notnull => new(new SelectDefinition<T, TResult>(query.Definition, new(selector, selected)));

    /// <summary>All that <paramref name="selector"/> makes of each row; none, one or many.</summary>
    /// <param name="query">The rows.</param>
    /// <param name="selector">What is made of each.</param>
    /// <param name="selected">The selector as it is written, by which equal ones are told; filled in by the compiler.</param>
    public static Query<TResult> SelectMany<T, TResult>(
        this Query<T> query, Func<T, IEnumerable<TResult>> selector, [CallerArgumentExpression(nameof(selector))] string? selected = null)
        where T : notnull
        where TResult : notnull => new(new SelectManyDefinition<T, TResult>(query.Definition, new(selector, selected)));

    /// <summary>One row for each pair of rows with equal keys.</summary>
    /// <remarks>A join of everything with everything has to be asked for by giving both sides one constant key.</remarks>
    /// <param name="left">The rows of one side.</param>
    /// <param name="right">The rows of the other.</param>
    /// <param name="leftKey">The key of a row of <paramref name="left"/>.</param>
    /// <param name="rightKey">The key of a row of <paramref name="right"/>.</param>
    /// <param name="result">What is made of a pair.</param>
    /// <param name="leftBy">The left key as it is written, by which equal ones are told; filled in by the compiler.</param>
    /// <param name="rightBy">The right key as it is written; filled in by the compiler.</param>
    public static Query<TResult> Join<TLeft, TRight, TKey, TResult>(
        this Query<TLeft> left,
        Query<TRight> right,
        Func<TLeft, TKey> leftKey,
        Func<TRight, TKey> rightKey,
        Func<TLeft, TRight, TResult> result,
        [CallerArgumentExpression(nameof(leftKey))] string? leftBy = null,
        [CallerArgumentExpression(nameof(rightKey))] string? rightBy = null)
        where TLeft : notnull
        where TRight : notnull
        where TKey : notnull
        where TResult : notnull =>
        new(new JoinDefinition<TLeft, TRight, TKey, TResult>(
            left.Definition, right.Definition, new(leftKey, leftBy), new(rightKey, rightBy), NotNull(result)));

    /// <summary>The rows of <paramref name="left"/> for which <paramref name="right"/> has a row with an equal key.</summary>
    /// <param name="left">The rows.</param>
    /// <param name="right">The rows that are looked for.</param>
    /// <param name="leftKey">The key of a row of <paramref name="left"/>.</param>
    /// <param name="rightKey">The key of a row of <paramref name="right"/>.</param>
    /// <param name="leftBy">The left key as it is written, by which equal ones are told; filled in by the compiler.</param>
    /// <param name="rightBy">The right key as it is written; filled in by the compiler.</param>
    public static Query<TLeft> Matching<TLeft, TRight, TKey>(
        this Query<TLeft> left,
        Query<TRight> right,
        Func<TLeft, TKey> leftKey,
        Func<TRight, TKey> rightKey,
        [CallerArgumentExpression(nameof(leftKey))] string? leftBy = null,
        [CallerArgumentExpression(nameof(rightKey))] string? rightBy = null)
        where TLeft : notnull
        where TRight : notnull
        where TKey : notnull =>
        new(new MatchingDefinition<TLeft, TRight, TKey>(left.Definition, right.Definition, new(leftKey, leftBy), new(rightKey, rightBy), keepMatches: true));

    /// <summary>The rows of <paramref name="left"/> for which <paramref name="right"/> has no row with an equal key.</summary>
    /// <param name="left">The rows.</param>
    /// <param name="right">The rows that are looked for.</param>
    /// <param name="leftKey">The key of a row of <paramref name="left"/>.</param>
    /// <param name="rightKey">The key of a row of <paramref name="right"/>.</param>
    /// <param name="leftBy">The left key as it is written, by which equal ones are told; filled in by the compiler.</param>
    /// <param name="rightBy">The right key as it is written; filled in by the compiler.</param>
    public static Query<TLeft> NotMatching<TLeft, TRight, TKey>(
        this Query<TLeft> left,
        Query<TRight> right,
        Func<TLeft, TKey> leftKey,
        Func<TRight, TKey> rightKey,
        [CallerArgumentExpression(nameof(leftKey))] string? leftBy = null,
        [CallerArgumentExpression(nameof(rightKey))] string? rightBy = null)
        where TLeft : notnull
        where TRight : notnull
        where TKey : notnull =>
        new(new MatchingDefinition<TLeft, TRight, TKey>(left.Definition, right.Definition, new(leftKey, leftBy), new(rightKey, rightBy), keepMatches: false));

    /// <summary>One row for each key that occurs, made from the key and an aggregate over the rows that have it.</summary>
    /// <param name="query">The rows.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="aggregate">What is kept of the rows of a key.</param>
    /// <param name="result">What is made of a key and its aggregate.</param>
    /// <param name="by">The key as it is written, by which equal ones are told; filled in by the compiler.</param>
    public static Query<TResult> GroupBy<T, TKey, TAggregate, TResult>(
        this Query<T> query,
        Func<T, TKey> key,
        Aggregate<T, TAggregate> aggregate,
        Func<TKey, TAggregate, TResult> result,
        [CallerArgumentExpression(nameof(key))] string? by = null)
        where T : notnull
        where TKey : notnull
        where TAggregate : notnull
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        return new(aggregate.Group(query.Definition, new(key, by), NotNull(result)));
    }

    /// <summary>An aggregate over all rows, as a value to combine with; over no rows it is the aggregate of nothing.</summary>
    public static Value<TAggregate> Total<T, TAggregate>(this Query<T> query, Aggregate<T, TAggregate> aggregate)
        where T : notnull
        where TAggregate : notnull
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        return new(aggregate.Total(query.Definition));
    }

    /// <summary>The rows of both queries; a row in both counts twice.</summary>
    public static Query<T> Concat<T>(this Query<T> first, Query<T> second)
        where T : notnull => new(new ConcatDefinition<T>(first.Definition, second.Definition));

    /// <summary>Each different row once.</summary>
    public static Query<T> Distinct<T>(this Query<T> query)
        where T : notnull => new(new DistinctDefinition<T>(query.Definition));

    /// <summary>What <paramref name="result"/> makes of each row together with one value that all rows share.</summary>
    /// <remarks>When the value changes, every row is combined anew; filter first where that can be done.</remarks>
    public static Query<TResult> Combine<T, TValue, TResult>(this Query<T> query, Value<TValue> value, Func<T, TValue, TResult> result)
        where T : notnull
        where TValue : notnull
        where TResult : notnull => new(new CombineDefinition<T, TValue, TResult>(query.Definition, value.Definition, NotNull(result)));

    private static TDelegate NotNull<TDelegate>(TDelegate value)
        where TDelegate : Delegate
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
