using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class DistinctDefinition<T>(QueryDefinition<T> input) : QueryDefinition<T>(input)
    where T : notnull
{
    public override string Name => "Distinct";

    public override IReadOnlyList<object> Parts => [];

    public override Node CreateNode() => new DistinctNode();

    /// <summary>Counts each row; yields it when the count leaves 0 and takes it back when the count returns there.</summary>
    private sealed class DistinctNode : Node<T>, IRowSet<T>
    {
        private readonly Dictionary<T, int> _counts = [];
        private Node<T> _input = null!;
        private bool _isDue;

        public IReadOnlyCollection<T> Rows => Counted().Keys;

        public override int OutputCount => _isDue ? _input.OutputCount : base.OutputCount;

        public bool Contains(T row) => Counted().ContainsKey(row);

        protected override int OwnRows => _counts.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, change.Row, out _);
                var before = count;
                count += change.Count;
                if (before == 0) Output.Add(change.Row, 1, meter);
                else if (count == 0) Output.Add(change.Row, -1, meter);
                if (count == 0) _counts.Remove(change.Row);
            }

            Output.Consolidate();
        }

        /// <summary>In a batch the rows are told apart only if somebody asks, which nobody does for subjects whose outcomes are not read.</summary>
        public override void RunOnce(Meter meter)
        {
            if (IsLast && typeof(T) == typeof(FactReference)) _isDue = true;
            else Run(meter);
        }

        public override void Reset()
        {
            base.Reset();
            _counts.Clear();
            _isDue = false;
        }

        private Dictionary<T, int> Counted()
        {
            if (!_isDue) return _counts;
            _isDue = false;
            foreach (ref readonly var change in _input.Output.Changes) _counts.TryAdd(change.Row, 1);
            return _counts;
        }
    }
}
