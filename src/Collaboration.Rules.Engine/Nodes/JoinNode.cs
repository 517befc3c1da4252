using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class JoinDefinition<TLeft, TRight, TKey, TResult>(
    QueryDefinition<TLeft> left,
    QueryDefinition<TRight> right,
    Func<TLeft, TKey> leftKey,
    Func<TRight, TKey> rightKey,
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
    /// Keeps both sides by key. The product rule Δ(L⋈R) = ΔL⋈R + L⋈ΔR, taken in four steps: left rows that went, right rows that
    /// went, left rows that came, right rows that came; each meets the other side as it stands at that moment.
    /// </summary>
    private sealed class JoinNode(Func<TLeft, TKey> leftKey, Func<TRight, TKey> rightKey, Func<TLeft, TRight, TResult> result) : Node<TResult>
    {
        private readonly RowIndex<TKey, TLeft> _leftRows = new();
        private readonly RowIndex<TKey, TRight> _rightRows = new();
        private Node<TLeft> _left = null!;
        private Node<TRight> _right = null!;

        public override int RowsHeld => _leftRows.Count + _rightRows.Count;

        public override void Connect(ReadOnlySpan<Node> inputs) => (_left, _right) = ((Node<TLeft>)inputs[0], (Node<TRight>)inputs[1]);

        public override void Run(Meter meter)
        {
            if (_left.Output.HasRemovals) TakeLeft(-1, meter);
            if (_right.Output.HasRemovals) TakeRight(-1, meter);
            TakeLeft(1, meter);
            TakeRight(1, meter);
            Output.Consolidate();
        }

        /// <summary>Indexes the smaller side, unless the larger one is indexed already, and looks up the other.</summary>
        public override void RunOnce(Meter meter)
        {
            var (left, right) = (_left.Output, _right.Output);
            if (left.Count == 0 || right.Count == 0)
            {
                left.Try(leftKey);
                right.Try(rightKey);
                return;
            }

            var byRight = right.IsIndexedBy(rightKey) || (right.Count <= left.Count && !left.IsIndexedBy(leftKey));
            if (byRight) LookUpRight(left.Changes, right.Changes, right.By(rightKey), meter);
            else LookUpLeft(left.Changes, right.Changes, left.By(leftKey), meter);
        }

        private void LookUpRight(ReadOnlySpan<Change<TLeft>> left, ReadOnlySpan<Change<TRight>> right, KeyIndex<TRight, TKey> index, Meter meter)
        {
            foreach (ref readonly var row in left)
                for (var i = index.First(leftKey(row.Row)); i >= 0; i = index.Next(i))
                    Output.Add(result(row.Row, right[i].Row), row.Count * right[i].Count, meter);
        }

        private void LookUpLeft(ReadOnlySpan<Change<TLeft>> left, ReadOnlySpan<Change<TRight>> right, KeyIndex<TLeft, TKey> index, Meter meter)
        {
            foreach (ref readonly var row in right)
                for (var i = index.First(rightKey(row.Row)); i >= 0; i = index.Next(i))
                    Output.Add(result(left[i].Row, row.Row), left[i].Count * row.Count, meter);
        }

        private void TakeLeft(int sign, Meter meter)
        {
            foreach (ref readonly var change in _left.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                var key = leftKey(change.Row);
                foreach (var right in _rightRows[key]) Output.Add(result(change.Row, right), change.Count, meter);
                _leftRows.Apply(key, change.Row, change.Count);
            }
        }

        private void TakeRight(int sign, Meter meter)
        {
            foreach (ref readonly var change in _right.Output.Changes)
            {
                if (Math.Sign(change.Count) != sign) continue;
                var key = rightKey(change.Row);
                foreach (var left in _leftRows[key]) Output.Add(result(left, change.Row), change.Count, meter);
                _rightRows.Apply(key, change.Row, change.Count);
            }
        }
    }
}
