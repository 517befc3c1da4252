using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class WhereDefinition<T>(QueryDefinition<T> input, Selector<T, bool> predicate, string? asked) : QueryDefinition<T>(input)
    where T : notnull
{
    public override string Name => "Where";

    public override string Text => $"Where {asked}";

    public override IReadOnlyList<object> Parts => [predicate];

    public override Node CreateNode() => new WhereNode(predicate.Of);

    /// <summary>Keeps no state: a row that goes is tested again.</summary>
    private sealed class WhereNode(Func<T, bool> predicate) : Node<T>
    {
        private Node<T> _input = null!;

        public override void Connect(ReadOnlySpan<Node> inputs) => _input = (Node<T>)inputs[0];

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _input.Output.Changes)
                if (predicate(change.Row)) Output.Add(change.Row, change.Count, meter);
        }
    }
}
