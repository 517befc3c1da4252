using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class EvaluatorDefinition<T, TResult>(QueryDefinition<T> input, string name, Func<IRowEvaluator<T, TResult>> create)
    : QueryDefinition<TResult>(input)
    where T : notnull
    where TResult : notnull
{
    public override string Name => name;

    public override IReadOnlyList<object> Parts => [create];

    public override Node CreateNode() => new EvaluatorNode(create);

    /// <summary>Hands the changes to an evaluator, and keeps what it said last: what it says now is compared with that.</summary>
    private sealed class EvaluatorNode(Func<IRowEvaluator<T, TResult>> create) : Node<TResult>
    {
        private readonly List<T> _went = [];
        private readonly List<T> _came = [];
        private Dictionary<TResult, int> _before = [];
        private Dictionary<TResult, int> _now = [];
        private IRowEvaluator<T, TResult>? _evaluator;
        private Node<T> _input = null!;

        protected override int OwnRows => _before.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes)
                for (var i = Math.Abs(change.Count); i > 0; i--) (change.Count < 0 ? _went : _came).Add(change.Row);
            _evaluator ??= create();
            foreach (var result in _evaluator.Update(_went, _came, meter.Check)) _now[result] = _now.GetValueOrDefault(result) + 1;
            YieldDifference(meter);
            (_before, _now) = (_now, _before);
            ForgetChanges();
        }

        /// <summary>Nothing follows in a batch, and a node that yielded nothing is not reset after it.</summary>
        public override void RunOnce(Meter meter)
        {
            Run(meter);
            ForgetRows();
        }

        public override void Reset()
        {
            base.Reset();
            ForgetRows();
            ForgetChanges();
        }

        private void ForgetRows()
        {
            _evaluator?.Clear();
            _before.Clear();
        }

        private void YieldDifference(Meter meter)
        {
            foreach (var (result, count) in _before)
                if (!_now.ContainsKey(result)) Output.Add(result, -count, meter);
            foreach (var (result, count) in _now)
                if (count - _before.GetValueOrDefault(result) is var difference and not 0) Output.Add(result, difference, meter);
        }

        private void ForgetChanges()
        {
            _went.Clear();
            _came.Clear();
            _now.Clear();
        }
    }
}
