using Collaboration.Rules.Engine.Nodes;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Nodes;

public sealed class RowIndexTests
{
    [Property(MaxTest = 500)]
    public void At_AnyChangesInAnyEvaluations_EqualsListsBeforeAndAfter((byte Row, bool Removes)[][] evaluations)
    {
        var index = ByRemainder();
        var before = new List<int>();
        foreach (var steps in evaluations)
        {
            var after = before.ToList();
            foreach (var (row, removes) in steps.DistinctBy(step => step.Row % 20))
            {
                if (removes) Remove(index, after, row % 20);
                else Add(index, after, row % 20);
            }

            Assert.Equal(after.Order(), index.Rows.Order());
            Assert.Equal(after.Count, index.Count);
            Assert.Equal(Both(before, after).Count(), index.Kept);
            for (var key = 0; key < 4; key++)
            {
                Assert.Equal(before.Where(row => row % 4 == key).Order(), Rows(index, key, Moment.Before));
                Assert.Equal(after.Where(row => row % 4 == key).Order(), Rows(index, key, Moment.After));
                Assert.Equal(Both(before, after).Where(row => row % 4 == key).Order(), Rows(index, key, Moment.Throughout));
            }

            index.Settle();
            before = after;
        }
    }

    [Fact]
    public void Remove_RowThatCameInTheSameEvaluation_WasNeverThere()
    {
        var index = ByRemainder();
        index.Add(1);
        index.Remove(1);
        Assert.False(index.Has(1, Moment.Before));
        Assert.False(index.Has(1, Moment.After));
        index.Settle();
        Assert.Equal(0, index.Count);
    }

    [Fact]
    public void Restore_RowThatWent_WasThereThroughoutAndMayGoAgain()
    {
        var index = ByRemainder();
        index.Add(1);
        index.Settle();
        for (var round = 0; round < 3; round++)
        {
            index.RemoveAt(index.Find(1, Moment.After));
            index.Restore(index.Find(1, Moment.Before));
        }

        Assert.True(index.Has(1, Moment.Throughout));
        index.Remove(1);
        index.Settle();
        Assert.Empty(index.Rows);
        index.Add(5);
        index.Add(9);
        Assert.Equal([5, 9], Rows(index, 1, Moment.After));
    }

    [Fact]
    public void Settle_ThousandsComeAndGo_PlacesAreUsedAgain()
    {
        var index = new RowIndex<int, int>(row => row % 10);
        index.Reserve(1000);
        for (var round = 0; round < 3; round++)
        {
            for (var row = 0; row < 1000; row++) index.Add(row);
            index.Settle();
            for (var row = 0; row < 1000; row += 2) index.Remove(row);
            index.Settle();
            Assert.Equal(Enumerable.Range(0, 1000).Where(row => row % 10 == 3), Rows(index, 3, Moment.After));
            Assert.False(index.Has(4, Moment.After));
            for (var row = 1; row < 1000; row += 2) index.Remove(row);
            index.Settle();
            Assert.Equal(0, index.Count);
        }
    }

    private static RowIndex<int, int> ByRemainder() => new(row => row % 4);

    private static void Add(RowIndex<int, int> index, List<int> rows, int row)
    {
        index.Add(row);
        rows.Add(row);
    }

    private static void Remove(RowIndex<int, int> index, List<int> rows, int row)
    {
        index.Remove(row);
        rows.Remove(row);
    }

    private static IEnumerable<int> Both(List<int> before, List<int> after)
    {
        var left = after.ToList();
        return before.Where(left.Remove);
    }

    private static List<int> Rows(RowIndex<int, int> index, int key, Moment moment)
    {
        var rows = new List<int>();
        foreach (var row in index.At(key, moment)) rows.Add(row);
        rows.Sort();
        return rows;
    }
}
