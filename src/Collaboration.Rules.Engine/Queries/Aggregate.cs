using System.Numerics;
using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Queries;

/// <summary>A summary of many rows that follows additions and removals without reading the other rows again.</summary>
/// <remarks>The result depends on which rows there are and how often, never on the order in which they came.</remarks>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <typeparam name="TResult">The type of the summary; it must compare by value.</typeparam>
public abstract class Aggregate<T, TResult>
    where T : notnull
    where TResult : notnull
{
    private protected Aggregate()
    {
    }

    internal abstract QueryDefinition<TRow> Group<TKey, TRow>(
        QueryDefinition<T> input, Selector<T, TKey> key, Func<TKey, TResult, TRow> result)
        where TKey : notnull
        where TRow : notnull;

    internal abstract ValueDefinition<TResult> Total(QueryDefinition<T> input);
}

/// <summary>The aggregates.</summary>
public static class Aggregate
{
    /// <summary>How many rows there are.</summary>
    public static Aggregate<T, int> Count<T>()
        where T : notnull => Fold<T, int, int>((total, _, count) => total + count, total => total);

    /// <summary>The sum of <paramref name="selector"/> over the rows; 0 over none.</summary>
    /// <remarks>
    /// Sums are exact, so that adding and removing leaves no trace. That is why there is no sum of binary floating-point numbers:
    /// use <see cref="decimal"/> or whole numbers. A sum that overflows on the way fails the rules that use it, so choose a type that is
    /// wide enough.
    /// </remarks>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <typeparam name="TNumber">A whole or decimal number type.</typeparam>
    /// <exception cref="NotSupportedException"><typeparamref name="TNumber"/> is a binary floating-point type.</exception>
    public static Aggregate<T, TNumber> Sum<T, TNumber>(Func<T, TNumber> selector)
        where T : notnull
        where TNumber : struct, INumber<TNumber>
    {
        ArgumentNullException.ThrowIfNull(selector);
        if (typeof(TNumber) == typeof(double) || typeof(TNumber) == typeof(float) || typeof(TNumber) == typeof(Half))
            throw new NotSupportedException($"A running sum of {typeof(TNumber).Name} is not exact; sum decimals or whole numbers.");
        return new FoldAggregate<T, TNumber, TNumber>(
            (sum, row, count) => checked(sum + (selector(row) * TNumber.CreateChecked(count))), WithoutScale, [selector]);
    }

    /// <summary>How many of the rows satisfy <paramref name="predicate"/>, out of how many.</summary>
    public static Aggregate<T, Proportion> Share<T>(Func<T, bool> predicate)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new FoldAggregate<T, Proportion, Proportion>(
            (share, row, count) => new(share.Part + (predicate(row) ? count : 0), share.Total + count), share => share, [predicate]);
    }

    /// <summary>The smallest value of <paramref name="selector"/> over the rows of a group.</summary>
    /// <remarks>Over no rows, which only a total can have, using it fails the rules that depend on it.</remarks>
    public static Aggregate<T, TKey> Min<T, TKey>(Func<T, TKey> selector)
        where T : notnull
        where TKey : notnull, IComparable<TKey> => Collected(selector, values => values.Smallest());

    /// <summary>The largest value of <paramref name="selector"/> over the rows of a group.</summary>
    /// <remarks>Over no rows, which only a total can have, using it fails the rules that depend on it.</remarks>
    public static Aggregate<T, TKey> Max<T, TKey>(Func<T, TKey> selector)
        where T : notnull
        where TKey : notnull, IComparable<TKey> => Collected(selector, values => values.Largest());

    /// <summary>How many different values <paramref name="selector"/> has over the rows.</summary>
    public static Aggregate<T, int> CountDistinct<T, TKey>(Func<T, TKey> selector)
        where T : notnull
        where TKey : notnull, IComparable<TKey> => Collected(selector, values => values.DistinctCount);

    /// <summary>The values of <paramref name="selector"/> over the rows, in their own order; equal ones as often as they occur.</summary>
    /// <remarks>Texts are ordered ordinally.</remarks>
    public static Aggregate<T, EquatableArray<TItem>> Collect<T, TItem>(Func<T, TItem> selector)
        where T : notnull
        where TItem : notnull, IComparable<TItem> => Collected(selector, values => values.ToEquatableArray());

    /// <summary>The rows themselves, ordered by <paramref name="order"/>; equal ones as often as they occur.</summary>
    /// <remarks>Two different rows that share a key have no promised order, and fail the rules that use them; order by something unique.</remarks>
    /// <param name="order">Gives different rows different keys.</param>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <typeparam name="TOrder">The type of the ordering key.</typeparam>
    public static Aggregate<T, EquatableArray<T>> CollectBy<T, TOrder>(Func<T, TOrder> order)
        where T : notnull
        where TOrder : notnull, IComparable<TOrder>
    {
        ArgumentNullException.ThrowIfNull(order);
        RefuseCultureOrder<TOrder>();
        return new SortedAggregate<T, T, EquatableArray<T>>(
            row => row, Comparer<T>.Create((x, y) => Order(order(x), order(y))), values => values.ToEquatableArray(), [order]);
    }

    /// <summary>An aggregate of your own.</summary>
    /// <param name="apply">
    /// Takes the state, a row and how many of it came (negative: went), and gives the new state. Rows may come and go in any order,
    /// and a row that came and went must leave the state as it was.
    /// </param>
    /// <param name="result">Makes the summary from the state; the state of no rows is the default value.</param>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <typeparam name="TState">What is kept for each group.</typeparam>
    /// <typeparam name="TResult">The type of the summary.</typeparam>
    public static Aggregate<T, TResult> Fold<T, TState, TResult>(Func<TState, T, int, TState> apply, Func<TState, TResult> result)
        where T : notnull
        where TState : struct
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(apply);
        ArgumentNullException.ThrowIfNull(result);
        return new FoldAggregate<T, TState, TResult>(apply, result, [apply, result]);
    }

    private static SortedAggregate<T, TKey, TResult> Collected<T, TKey, TResult>(Func<T, TKey> selector, Func<SortedMultiset<TKey>, TResult> result)
        where T : notnull
        where TKey : notnull, IComparable<TKey>
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        RefuseCultureOrder<TKey>();
        return new(selector, Comparer<TKey>.Create(Order), result, [selector, result]);
    }

    /// <summary>A decimal remembers the decimals of what was once added to it; its text must not tell.</summary>
    private static TNumber WithoutScale<TNumber>(TNumber sum)
        where TNumber : struct, INumber<TNumber> =>
        sum is decimal value ? (TNumber)(object)(value / 1.0000000000000000000000000000m) : sum;

    private static int Order<TKey>(TKey x, TKey y)
        where TKey : IComparable<TKey> => x is string text ? string.CompareOrdinal(text, y as string) : x.CompareTo(y);

    /// <summary>Tuples compare their texts by the current culture, which would make results depend on the machine.</summary>
    private static void RefuseCultureOrder<TKey>()
    {
        var isTuple = typeof(TKey).IsGenericType && typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(typeof(TKey));
        if (isTuple && typeof(TKey).GetGenericArguments().Contains(typeof(string)))
            throw new NotSupportedException($"{typeof(TKey).Name} orders its texts by culture; order by one text or by a type with an ordinal order.");
    }
}
