using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class CombineDefinition<T, TValue, TResult>(
    QueryDefinition<T> input, ValueDefinition<TValue> value, Func<T, TValue, TResult> result) : QueryDefinition<TResult>(input, value)
    where T : notnull
    where TValue : notnull
    where TResult : notnull
{
    public override string Name => "Combine";

    public override IReadOnlyList<object> Parts => [result];

    public override Node CreateNode() => new CombineNode(result);

    /// <summary>
    /// Keeps the rows, each with its count, to combine them again when the value changes. Rows that went are taken back with the value
    /// before, rows that came are combined with the value after.
    /// </summary>
    private sealed class CombineNode(Func<T, TValue, TResult> result) : Node<TResult>
    {
        private readonly Dictionary<T, int> _rows = [];
        private Node<T> _input = null!;
        private ValueNode<TValue> _value = null!;

        protected override int OwnRows => _rows.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => (_input, _value) = ((Node<T>)inputs[0], (ValueNode<TValue>)inputs[1]);

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes)
                if (change.Count < 0) Take(change, _value.Previous, meter);
            if (_value.OutputCount > 0) Switch(meter);
            foreach (ref readonly var change in _input.Output.Changes)
                if (change.Count > 0) Take(change, _value.Current, meter);
            Output.Consolidate();
        }

        public override void RunOnce(Meter meter)
        {
            foreach (ref readonly var row in _input.Output.Changes) Output.Add(result(row.Row, _value.Current), row.Count, meter);
        }

        private void Take(Change<T> change, TValue value, Meter meter)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, change.Row, out _);
            count += change.Count;
            if (count == 0) _rows.Remove(change.Row);
            Output.Add(result(change.Row, value), change.Count, meter);
        }

        private void Switch(Meter meter)
        {
            foreach (var (row, count) in _rows)
            {
                Output.Add(result(row, _value.Previous), -count, meter);
                Output.Add(result(row, _value.Current), count, meter);
            }
        }
    }
}
