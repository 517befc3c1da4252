using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class GroupDefinition<T, TKey, TState, TAggregate, TResult>(
    QueryDefinition<T> input,
    Selector<T, TKey> key,
    StatefulAggregate<T, TState, TAggregate> aggregate,
    Func<TKey, TAggregate, TResult> result) : QueryDefinition<TResult>(input)
    where T : notnull
    where TKey : notnull
    where TState : struct
    where TAggregate : notnull
    where TResult : notnull
{
    public override string Name => "GroupBy";

    public override IReadOnlyList<object> Parts => [key, .. aggregate.Parts, result];

    public override Node CreateNode() => new GroupNode(key.Of, aggregate, result);

    private struct Group
    {
        public TState State;
        public int Rows;
        public bool IsTouched;
        public bool HasYielded;
        public TResult Yielded;
    }

    /// <summary>
    /// Keeps for each key the aggregate's state, the number of rows and the row last yielded. A touched group is summarised once, after
    /// all its changes, and yields only if its summary is another one than before.
    /// </summary>
    private sealed class GroupNode(
        Func<T, TKey> key, StatefulAggregate<T, TState, TAggregate> aggregate, Func<TKey, TAggregate, TResult> result) : Node<TResult>
    {
        private readonly Dictionary<TKey, Group> _groups = [];
        private readonly List<TKey> _touched = [];
        private readonly KeyMap<TKey> _keys = new();
        private TState[] _states = [];
        private Node<T> _input = null!;

        protected override int OwnRows => _groups.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            if (_input.Output.HasRemovals) Take(-1);
            Take(1);
            foreach (var touched in _touched) Summarise(touched, meter);
            _touched.Clear();
            Output.Consolidate();
        }

        public override void RunOnce(Meter meter)
        {
            var rows = _input.Output.Changes;
            _keys.Prepare(rows.Length);
            if (_states.Length < rows.Length) _states = new TState[rows.Length];
            foreach (ref readonly var row in rows)
            {
                var number = _keys.Add(key(row.Row), out var isNew);
                if (isNew) _states[number] = default;
                aggregate.Apply(ref _states[number], row.Row, row.Count);
            }

            for (var i = 0; i < _keys.Count; i++) Output.Add(result(_keys[i], aggregate.Result(ref _states[i])), 1, meter);
        }

        public override void Reset()
        {
            base.Reset();
            if (RuntimeHelpers.IsReferenceOrContainsReferences<TState>()) Array.Clear(_states, 0, _keys.Count);
            _keys.Clear();
        }

        private void Take(int sign)
        {
            foreach (ref readonly var change in _input.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                var groupKey = key(change.Row);
                ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, groupKey, out _);
                if (!group.IsTouched) _touched.Add(groupKey);
                group.IsTouched = true;
                group.Rows += change.Count;
                aggregate.Apply(ref group.State, change.Row, change.Count);
            }
        }

        private void Summarise(TKey groupKey, Meter meter)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrNullRef(_groups, groupKey);
            group.IsTouched = false;
            if (group.Rows == 0)
            {
                if (group.HasYielded) Output.Add(group.Yielded, -1, meter);
                _groups.Remove(groupKey);
                return;
            }

            var row = result(groupKey, aggregate.Result(ref group.State));
            if (group.HasYielded && EqualityComparer<TResult>.Default.Equals(group.Yielded, row)) return;
            if (group.HasYielded) Output.Add(group.Yielded, -1, meter);
            Output.Add(row, 1, meter);
            group.Yielded = row;
            group.HasYielded = true;
        }
    }
}
