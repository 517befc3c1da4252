using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class WhereAboveDefinition<T, TMeasure, TValue>(
    QueryDefinition<T> input, Func<T, TMeasure> measure, ValueDefinition<TValue> value, Func<TValue, TMeasure> bound, string asked)
    : QueryDefinition<T>(input, value)
    where T : notnull
    where TMeasure : IComparable<TMeasure>
    where TValue : notnull
{
    public override string Name => "Where";

    public override string Text => $"Where {asked}";

    public override IReadOnlyList<object> Parts => [measure, bound];

    public override Node CreateNode() => new WhereAboveNode(measure, bound);

    /// <summary>
    /// Keeps the rows above the bound apart from the others, and of the others the highest measure. A bound that rises looks through the
    /// rows above it only; one that falls looks at the others only if it falls below their highest. So a share of a total, which few
    /// can have much of, costs nothing while the total moves and no row crosses the bound.
    /// </summary>
    private sealed class WhereAboveNode(Func<T, TMeasure> measure, Func<TValue, TMeasure> bound) : Node<T>
    {
        private readonly Dictionary<T, int> _above = [];
        private readonly Dictionary<T, int> _others = [];
        private readonly List<T> _crossing = [];
        private Node<T> _input = null!;
        private ValueNode<TValue> _value = null!;
        private TMeasure _bound = default!;
        private TMeasure _highest = default!;
        private bool _hasHighest;

        protected override int OwnRows => _above.Count + _others.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => (_input, _value) = ((Node<T>)inputs[0], (ValueNode<TValue>)inputs[1]);

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes)
                if (change.Count < 0) Remove(change, meter);
            if (_value.OutputCount > 0) Move(bound(_value.Current), meter);
            foreach (ref readonly var change in _input.Output.Changes)
                if (change.Count > 0) Add(change, meter);
            Output.Consolidate();
        }

        public override void RunOnce(Meter meter)
        {
            _bound = bound(_value.Current);
            foreach (ref readonly var row in _input.Output.Changes)
                if (IsAbove(measure(row.Row))) Output.Add(row.Row, row.Count, meter);
        }

        private void Add(Change<T> change, Meter meter)
        {
            var measured = measure(change.Row);
            if (IsAbove(measured)) Output.Add(change.Row, change.Count, meter);
            else Raise(measured);
            Count(IsAbove(measured) ? _above : _others, change);
        }

        private void Remove(Change<T> change, Meter meter)
        {
            var isAbove = IsAbove(measure(change.Row));
            if (isAbove) Output.Add(change.Row, change.Count, meter);
            Count(isAbove ? _above : _others, change);
        }

        private void Move(TMeasure to, Meter meter)
        {
            var falls = to.CompareTo(_bound) < 0;
            _bound = to;
            if (!falls) Sink(meter);
            else if (_hasHighest && IsAbove(_highest)) Rise(meter);
        }

        private void Sink(Meter meter)
        {
            foreach (var row in _above.Keys)
                if (!IsAbove(measure(row))) _crossing.Add(row);
            Cross(_above, _others, -1, meter);
        }

        private void Rise(Meter meter)
        {
            foreach (var row in _others.Keys)
                if (IsAbove(measure(row))) _crossing.Add(row);
            Cross(_others, _above, 1, meter);
            _hasHighest = false;
            foreach (var row in _others.Keys) Raise(measure(row));
        }

        private void Cross(Dictionary<T, int> from, Dictionary<T, int> to, int sign, Meter meter)
        {
            foreach (var row in _crossing)
            {
                from.Remove(row, out var count);
                to.Add(row, count);
                if (to == _others) Raise(measure(row));
                Output.Add(row, sign * count, meter);
            }

            _crossing.Clear();
        }

        private void Raise(TMeasure measured)
        {
            if (!_hasHighest || measured.CompareTo(_highest) > 0) _highest = measured;
            _hasHighest = true;
        }

        private bool IsAbove(TMeasure measured) => measured.CompareTo(_bound) > 0;

        private static void Count(Dictionary<T, int> rows, Change<T> change)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, change.Row, out _);
            count += change.Count;
            if (count == 0) rows.Remove(change.Row);
        }
    }
}
