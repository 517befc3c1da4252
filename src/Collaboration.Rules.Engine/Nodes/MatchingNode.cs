using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class MatchingDefinition<TLeft, TRight, TKey>(
    QueryDefinition<TLeft> left, QueryDefinition<TRight> right, Selector<TLeft, TKey> leftKey, Selector<TRight, TKey> rightKey, bool keepMatches)
    : QueryDefinition<TLeft>(left, right)
    where TLeft : notnull
    where TRight : notnull
    where TKey : notnull
{
    public override string Name => keepMatches ? "Matching" : "NotMatching";

    public override IReadOnlyList<object> Parts => [leftKey, rightKey, keepMatches];

    public override Node CreateNode() => new MatchingNode(leftKey, rightKey, keepMatches);

    /// <summary>
    /// Keeps nothing itself: both sides are arranged by key where they come from. Left rows that went leave by what matched before; then,
    /// for each key that got its first match or lost its last, the left rows that were and are there come or go; then left rows that came
    /// enter by what matches after.
    /// </summary>
    private sealed class MatchingNode(Selector<TLeft, TKey> leftKey, Selector<TRight, TKey> rightKey, bool keepMatches) : Node<TLeft>
    {
        private readonly HashSet<TKey> _seen = [];
        private Node<TLeft> _left = null!;
        private Node<TRight> _right = null!;
        private Arrangement<TLeft, TKey>? _leftRows;
        private Arrangement<TRight, TKey>? _rightRows;

        public override void Connect(ReadOnlySpan<Node> inputs)
        {
            (_left, _right) = ((Node<TLeft>)inputs[0], (Node<TRight>)inputs[1]);
            (_leftRows, _rightRows) = (null, null);
        }

        public override void Run(Meter meter)
        {
            var left = (_leftRows ??= _left.ArrangedBy(leftKey)).With(_left.Output);
            var right = (_rightRows ??= _right.ArrangedBy(rightKey)).With(_right.Output);
            if (_left.Output.HasRemovals) TakeLeft(right, -1, Moment.Before, meter);
            if (left.Kept > 0) TakeRight(left, right, meter);
            TakeLeft(right, 1, Moment.After, meter);
            Output.Consolidate();
        }

        public override void RunOnce(Meter meter)
        {
            if (_left.OutputCount == 0)
            {
                _right.Output.Try(rightKey.Of);
                return;
            }

            var index = _right.Output.By(rightKey);
            foreach (ref readonly var row in _left.Output.Changes)
                if (index.First(leftKey.Of(row.Row)) >= 0 == keepMatches) Output.Add(row.Row, row.Count, meter);
        }

        private void TakeLeft(RowIndex<TRight, TKey> right, int sign, Moment moment, Meter meter)
        {
            foreach (ref readonly var change in _left.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                if (right.Has(leftKey.Of(change.Row), moment) == keepMatches) Output.Add(change.Row, change.Count, meter);
            }
        }

        private void TakeRight(RowIndex<TLeft, TKey> left, RowIndex<TRight, TKey> right, Meter meter)
        {
            var isOnly = _right.OutputCount == 1;
            _seen.Clear();
            foreach (ref readonly var change in _right.Output.Changes)
            {
                var key = rightKey.Of(change.Row);
                if (!isOnly && !_seen.Add(key)) continue;
                var matches = right.Has(key, Moment.After);
                if (matches == right.Has(key, Moment.Before)) continue;
                foreach (var row in left.At(key, Moment.Throughout)) Output.Add(row, matches == keepMatches ? 1 : -1, meter);
            }
        }
    }
}
