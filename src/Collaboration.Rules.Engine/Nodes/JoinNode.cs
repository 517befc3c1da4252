using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class JoinDefinition<TLeft, TRight, TKey, TResult>(
    QueryDefinition<TLeft> left,
    QueryDefinition<TRight> right,
    Selector<TLeft, TKey> leftKey,
    Selector<TRight, TKey> rightKey,
    Func<TLeft, TRight, TResult> result) : QueryDefinition<TResult>(left, right)
    where TLeft : notnull
    where TRight : notnull
    where TKey : notnull
    where TResult : notnull
{
    public override string Name => "Join";

    public override IReadOnlyList<object> Parts => [leftKey, rightKey, result];

    public override Node CreateNode() => new JoinNode(leftKey, rightKey, result);

    /// <summary>
    /// Keeps nothing itself: both sides are arranged by key where they come from. The product rule Δ(L⋈R) = ΔL⋈R + L⋈ΔR, taken in four
    /// steps so that no pair is met that held neither before nor after: left rows that went meet right rows before; right rows that went,
    /// left rows that were and are there; left rows that came, right rows after; right rows that came, left rows that were and are there.
    /// </summary>
    private sealed class JoinNode(
        Selector<TLeft, TKey> leftKey, Selector<TRight, TKey> rightKey, Func<TLeft, TRight, TResult> result) : Node<TResult>
    {
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
            if (_left.Output.HasRemovals) MeetRight(right, -1, Moment.Before, meter);
            if (_right.Output.HasRemovals) MeetLeft(left, -1, meter);
            if (right.Count > 0) MeetRight(right, 1, Moment.After, meter);
            if (left.Kept > 0) MeetLeft(left, 1, meter);
            Output.Consolidate();
        }

        /// <summary>Indexes the smaller side, unless the larger one is indexed already, and looks up the other.</summary>
        public override void RunOnce(Meter meter)
        {
            var (left, right) = (_left.Output, _right.Output);
            if (left.Count == 0 || right.Count == 0)
            {
                left.Try(leftKey.Of);
                right.Try(rightKey.Of);
                return;
            }

            var byRight = right.IsIndexedBy(rightKey) || (right.Count <= left.Count && !left.IsIndexedBy(leftKey));
            if (byRight) LookUpRight(left.Changes, right.Changes, right.By(rightKey), meter);
            else LookUpLeft(left.Changes, right.Changes, left.By(leftKey), meter);
        }

        private void MeetRight(RowIndex<TRight, TKey> right, int sign, Moment moment, Meter meter)
        {
            foreach (ref readonly var change in _left.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                foreach (var row in right.At(leftKey.Of(change.Row), moment)) Output.Add(result(change.Row, row), change.Count, meter);
            }
        }

        private void MeetLeft(RowIndex<TLeft, TKey> left, int sign, Meter meter)
        {
            foreach (ref readonly var change in _right.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                foreach (var row in left.At(rightKey.Of(change.Row), Moment.Throughout)) Output.Add(result(row, change.Row), change.Count, meter);
            }
        }

        private void LookUpRight(ReadOnlySpan<Change<TLeft>> left, ReadOnlySpan<Change<TRight>> right, KeyIndex<TRight, TKey> index, Meter meter)
        {
            foreach (ref readonly var row in left)
                for (var i = index.First(leftKey.Of(row.Row)); i >= 0; i = index.Next(i))
                    Output.Add(result(row.Row, right[i].Row), row.Count * right[i].Count, meter);
        }

        private void LookUpLeft(ReadOnlySpan<Change<TLeft>> left, ReadOnlySpan<Change<TRight>> right, KeyIndex<TLeft, TKey> index, Meter meter)
        {
            foreach (ref readonly var row in right)
                for (var i = index.First(rightKey.Of(row.Row)); i >= 0; i = index.Next(i))
                    Output.Add(result(left[i].Row, row.Row), left[i].Count * row.Count, meter);
        }
    }
}
