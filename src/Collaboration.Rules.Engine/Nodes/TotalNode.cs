using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class TotalDefinition<T, TState, TAggregate>(QueryDefinition<T> input, StatefulAggregate<T, TState, TAggregate> aggregate)
    : ValueDefinition<TAggregate>(input)
    where T : notnull
    where TState : struct
    where TAggregate : notnull
{
    public override string Name => "Total";

    public override IReadOnlyList<object> Parts => aggregate.Parts;

    public override Node CreateNode() => new TotalNode(aggregate);

    /// <summary>Keeps one aggregate over all rows. It holds a value from the first evaluation on, even when no row ever came.</summary>
    private sealed class TotalNode(StatefulAggregate<T, TState, TAggregate> aggregate) : ValueNode<TAggregate>
    {
        private Node<T> _input = null!;
        private TState _state;
        private TAggregate? _previous;
        private TAggregate? _current;
        private bool _isKnown;
        private bool _hasChanged;

        public override TAggregate Previous => _previous!;

        public override TAggregate Current => _current!;

        public override int OutputCount => _hasChanged ? 1 : 0;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes)
                if (change.Count < 0) aggregate.Apply(ref _state, change.Row, change.Count);
            foreach (ref readonly var change in _input.Output.Changes)
                if (change.Count > 0) aggregate.Apply(ref _state, change.Row, change.Count);
            _current = aggregate.Result(ref _state);
            _hasChanged = !_isKnown || !EqualityComparer<TAggregate>.Default.Equals(_previous, _current);
            _isKnown = true;
        }

        public override void Reset()
        {
            _state = default;
            _isKnown = false;
            ClearOutput();
        }

        public override void ClearOutput()
        {
            _previous = _current;
            _hasChanged = false;
        }
    }
}
