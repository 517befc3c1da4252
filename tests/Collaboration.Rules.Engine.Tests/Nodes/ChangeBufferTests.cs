using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Nodes;
using FsCheck;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Nodes;

public sealed class ChangeBufferTests
{
    [Property(MaxTest = 300)]
    public void Consolidate_AnyChanges_KeepsTheSums(byte[] rows, PositiveInt times)
    {
        var buffer = new ChangeBuffer<int>();
        var sums = new Dictionary<int, int>();
        for (var i = 0; i < rows.Length * (times.Get % 4); i++)
        {
            var (row, count) = (rows[i % rows.Length] % 7, (rows[i % rows.Length] + i) % 3 == 0 ? -1 : 1);
            buffer.Add(row, count, Meter.Unbounded);
            sums[row] = sums.GetValueOrDefault(row) + count;
        }

        buffer.Consolidate();
        var kept = buffer.Changes.ToArray();
        Assert.Equal(
            sums.Where(sum => sum.Value != 0).OrderBy(sum => sum.Key).Select(sum => (sum.Key, sum.Value)),
            kept.GroupBy(change => change.Row).OrderBy(group => group.Key).Select(group => (group.Key, group.Sum(change => change.Count))));
        Assert.Equal(kept.Any(change => change.Count < 0), buffer.HasRemovals);
        Assert.DoesNotContain(kept, change => change.Count == 0);
    }

    [Fact]
    public void Clear_ThenUsedAgain_HoldsOnlyTheNew()
    {
        var buffer = new ChangeBuffer<string>();
        for (var i = 0; i < 9; i++) buffer.Add("old", -1, Meter.Unbounded);
        buffer.Clear();
        buffer.Add("new", 1, Meter.Unbounded);
        Assert.False(buffer.HasRemovals);
        Assert.Equal([new Change<string>("new", 1)], buffer.Changes.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(4096)]
    [InlineData(4097)]
    public void Add_BeyondBudget_ThrowsAtTheFirstRowTooMany(int budget)
    {
        var meter = new Meter();
        meter.Start(new EvaluationBudget { MaximumRows = budget }, CancellationToken.None);
        var buffer = new ChangeBuffer<int>();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < budget; i++) buffer.Add(i, 1, meter);
            Assert.Throws<BudgetExceededException>(() => buffer.Add(0, 1, meter));
            Assert.Equal(budget, buffer.Count);
            buffer.Clear();
        }
    }
}
