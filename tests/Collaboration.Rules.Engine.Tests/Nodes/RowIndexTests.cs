using Collaboration.Rules.Engine.Nodes;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Nodes;

public sealed class RowIndexTests
{
    [Property(MaxTest = 300)]
    public void Apply_AnyAdditionsAndRemovals_EqualsLists((byte Key, byte Row, bool Removes)[] steps)
    {
        var index = new RowIndex<int, int>();
        var lists = Enumerable.Range(0, 4).ToDictionary(key => key, _ => new List<int>());
        foreach (var step in steps)
        {
            var (key, row, count) = (step.Key % 4, step.Row % 3, step.Removes ? -1 : 1 + (step.Row % 2));
            index.Apply(key, row, count);
            if (step.Removes) lists[key].Remove(row);
            else lists[key].AddRange(Enumerable.Repeat(row, count));
        }

        foreach (var (key, rows) in lists)
        {
            Assert.Equal(rows.Order(), Rows(index, key).Order());
            Assert.Equal(rows.Count == 0, index[key].IsEmpty);
        }
    }

    [Fact]
    public void Apply_ThousandsComeAndGo_ReusesEntries()
    {
        var index = new RowIndex<int, int>();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 1000; i++) index.Apply(i % 10, i, 2);
            for (var i = 999; i >= 0; i--) index.Apply(i % 10, i, -1);
            for (var i = 0; i < 1000; i += 2) index.Apply(i % 10, i, -1);
            Assert.Equal(Enumerable.Range(0, 1000).Where(i => i % 10 == 3), Rows(index, 3).Order());
            Assert.True(index[4].IsEmpty);
            for (var i = 1; i < 1000; i += 2) index.Apply(i % 10, i, -1);
            Assert.True(index[3].IsEmpty);
        }
    }

    private static List<int> Rows(RowIndex<int, int> index, int key)
    {
        var rows = new List<int>();
        foreach (var row in index[key]) rows.Add(row);
        return rows;
    }
}
