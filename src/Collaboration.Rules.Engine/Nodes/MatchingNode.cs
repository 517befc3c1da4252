using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class MatchingDefinition<TLeft, TRight, TKey>(
    QueryDefinition<TLeft> left, QueryDefinition<TRight> right, Func<TLeft, TKey> leftKey, Func<TRight, TKey> rightKey, bool keepMatches)
    : QueryDefinition<TLeft>(left, right)
    where TLeft : notnull
    where TRight : notnull
    where TKey : notnull
{
    public override string Name => keepMatches ? "Matching" : "NotMatching";

    public override IReadOnlyList<object> Parts => [leftKey, rightKey, keepMatches];

    public override Node CreateNode() => new MatchingNode(leftKey, rightKey, keepMatches);

    /// <summary>
    /// Keeps the left rows by key and, for each key, how many right rows have it. Left rows that went leave under the old counts; then
    /// the counts change, and the left rows of a key whose count left or reached 0 come or go; then new left rows enter under the new counts.
    /// </summary>
    private sealed class MatchingNode(Func<TLeft, TKey> leftKey, Func<TRight, TKey> rightKey, bool keepMatches) : Node<TLeft>
    {
        private readonly RowIndex<TKey, TLeft> _leftRows = new();
        private readonly Dictionary<TKey, int> _rightCounts = [];
        private readonly Dictionary<TKey, bool> _matchedBefore = [];
        private Node<TLeft> _left = null!;
        private Node<TRight> _right = null!;

        public override int RowsHeld => _leftRows.Count + _rightCounts.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => (_left, _right) = ((Node<TLeft>)inputs[0], (Node<TRight>)inputs[1]);

        public override void Run(Meter meter)
        {
            if (_left.Output.HasRemovals) TakeLeft(-1, meter);
            if (_right.OutputCount > 0) TakeRight(meter);
            TakeLeft(1, meter);
            Output.Consolidate();
        }

        public override void RunOnce(Meter meter)
        {
            if (_left.OutputCount == 0)
            {
                _right.Output.Try(rightKey);
                return;
            }

            var index = _right.Output.By(rightKey);
            foreach (ref readonly var row in _left.Output.Changes)
                if (index.First(leftKey(row.Row)) >= 0 == keepMatches) Output.Add(row.Row, row.Count, meter);
        }

        private void TakeLeft(int sign, Meter meter)
        {
            foreach (ref readonly var change in _left.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                var key = leftKey(change.Row);
                if (_rightCounts.ContainsKey(key) == keepMatches) Output.Add(change.Row, change.Count, meter);
                _leftRows.Apply(key, change.Row, change.Count);
            }
        }

        private void TakeRight(Meter meter)
        {
            _matchedBefore.Clear();
            foreach (ref readonly var change in _right.Output.Changes)
            {
                var key = rightKey(change.Row);
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_rightCounts, key, out var matched);
                _matchedBefore.TryAdd(key, matched);
                count += change.Count;
                if (count == 0) _rightCounts.Remove(key);
            }

            foreach (var (key, matchedBefore) in _matchedBefore)
            {
                var matches = _rightCounts.ContainsKey(key);
                if (matches == matchedBefore) continue;
                foreach (var row in _leftRows[key]) Output.Add(row, matches == keepMatches ? 1 : -1, meter);
            }
        }
    }
}
