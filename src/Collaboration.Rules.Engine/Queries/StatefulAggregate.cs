using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Queries;

/// <summary>An aggregate together with the type of what it keeps for each group.</summary>
internal abstract class StatefulAggregate<T, TState, TResult> : Aggregate<T, TResult>
    where T : notnull
    where TState : struct
    where TResult : notnull
{
    /// <summary>What makes this aggregate different from others of its type: its delegates.</summary>
    public abstract IReadOnlyList<object> Parts { get; }

    public abstract void Apply(ref TState state, T row, int count);

    public abstract TResult Result(ref TState state);

    internal sealed override QueryDefinition<TRow> Group<TKey, TRow>(
        QueryDefinition<T> input, Selector<T, TKey> key, Func<TKey, TResult, TRow> result) =>
        new GroupDefinition<T, TKey, TState, TResult, TRow>(input, key, this, result);
}

internal sealed class FoldAggregate<T, TState, TResult>(
    Func<TState, T, int, TState> apply, Func<TState, TResult> result, IReadOnlyList<object> parts)
    : StatefulAggregate<T, TState, TResult>
    where T : notnull
    where TState : struct
    where TResult : notnull
{
    public override IReadOnlyList<object> Parts => parts;

    public override void Apply(ref TState state, T row, int count) => state = apply(state, row, count);

    public override TResult Result(ref TState state) => result(state);

    internal override ValueDefinition<TResult> Total(QueryDefinition<T> input) => new TotalDefinition<T, TState, TResult>(input, this);
}

internal sealed class SortedAggregate<T, TItem, TResult>(
    Func<T, TItem> selector, IComparer<TItem> order, Func<SortedMultiset<TItem>, TResult> result, IReadOnlyList<object> parts)
    : StatefulAggregate<T, SortedAggregate<T, TItem, TResult>.State, TResult>
    where T : notnull
    where TItem : notnull
    where TResult : notnull
{
    public override IReadOnlyList<object> Parts => parts;

    public override void Apply(ref State state, T row, int count) => Items(ref state).Add(selector(row), count);

    public override TResult Result(ref State state) => result(Items(ref state));

    internal override ValueDefinition<TResult> Total(QueryDefinition<T> input) => new TotalDefinition<T, State, TResult>(input, this);

    private SortedMultiset<TItem> Items(ref State state) => state.Items ??= new(order);

    internal struct State
    {
        public SortedMultiset<TItem>? Items;
    }
}
