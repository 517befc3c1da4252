using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class SelectDefinition<T, TResult>(QueryDefinition<T> input, Selector<T, TResult> selector) : QueryDefinition<TResult>(input)
    where T : notnull
    where TResult : notnull
{
    public override string Name => "Select";

    public override IReadOnlyList<object> Parts => [selector];

    public override Node CreateNode() => new SelectNode(selector.Of);

    /// <summary>Keeps no state: what a row that goes was made into is made again.</summary>
    private sealed class SelectNode(Func<T, TResult> selector) : Node<TResult>
    {
        private Node<T> _input = null!;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes) Output.Add(selector(change.Row), change.Count, meter);
            Output.Consolidate();
        }
    }
}
