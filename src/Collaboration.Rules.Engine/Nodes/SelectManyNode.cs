using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class SelectManyDefinition<T, TResult>(QueryDefinition<T> input, Selector<T, IEnumerable<TResult>> selector)
    : QueryDefinition<TResult>(input)
    where T : notnull
    where TResult : notnull
{
    public override string Name => "SelectMany";

    public override IReadOnlyList<object> Parts => [selector];

    public override Node CreateNode() => new SelectManyNode(selector.Of);

    /// <summary>Keeps no state: what a row that goes was made into is made again.</summary>
    private sealed class SelectManyNode(Func<T, IEnumerable<TResult>> selector) : Node<TResult>
    {
        private Node<T> _input = null!;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            foreach (var change in _input.Output.Changes)
                foreach (var row in selector(change.Row)) Output.Add(row, change.Count, meter);
            Output.Consolidate();
        }
    }
}
