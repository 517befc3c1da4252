using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class ConcatDefinition<T>(QueryDefinition<T> first, QueryDefinition<T> second) : QueryDefinition<T>(first, second)
    where T : notnull
{
    public override string Name => "Concat";

    public override IReadOnlyList<object> Parts => [];

    public override Node CreateNode() => new ConcatNode();

    /// <summary>Keeps no state: passes on the changes of both inputs.</summary>
    private sealed class ConcatNode : Node<T>
    {
        private Node<T> _first = null!;
        private Node<T> _second = null!;

        public override void Connect(ReadOnlySpan<Node> inputs) => (_first, _second) = ((Node<T>)inputs[0], (Node<T>)inputs[1]);

        public override void Run(Meter meter)
        {
            foreach (ref readonly var change in _first.Output.Changes) Output.Add(change.Row, change.Count, meter);
            foreach (ref readonly var change in _second.Output.Changes) Output.Add(change.Row, change.Count, meter);
            Output.Consolidate();
        }
    }
}
