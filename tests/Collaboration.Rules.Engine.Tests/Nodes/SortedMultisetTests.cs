using Collaboration.Rules.Engine.Nodes;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Nodes;

public sealed class SortedMultisetTests
{
    [Property(MaxTest = 300)]
    public void Add_AnyItemsInAnySteps_EqualsSortedList((byte Item, bool Removes, bool Reads)[] steps)
    {
        var set = new SortedMultiset<int>(Comparer<int>.Default);
        var list = new List<int>();
        foreach (var step in steps)
        {
            var item = step.Item % 5;
            var removes = step.Removes && list.Remove(item);
            if (!removes) list.Add(item);
            set.Add(item, removes ? -1 : 1);
            if (!step.Reads || list.Count == 0) continue;
            Assert.Equal((list.Min(), list.Max(), list.Distinct().Count()), (set.Smallest(), set.Largest(), set.DistinctCount));
        }

        Assert.Equal(list.Order(), set.ToEquatableArray());
    }

    [Fact]
    public void Add_ItemReplacedByAnotherOfItsPlace_HoldsTheOther()
    {
        var set = ByFirstLetter();
        set.Add("a1", 1);
        set.Add("b1", 1);
        Assert.Equal(["a1", "b1"], set.ToEquatableArray());
        set.Add("a2", 1);
        set.Add("a1", -1);
        Assert.Equal(["a2", "b1"], set.ToEquatableArray());
        set.Add("a2", -1);
        set.Add("a3", 1);
        Assert.Equal(["a3", "b1"], set.ToEquatableArray());
    }

    [Fact]
    public void ToEquatableArray_TwoItemsOfOnePlace_Throws()
    {
        var set = ByFirstLetter();
        set.Add("a1", 1);
        set.Add("a2", 1);
        Assert.Throws<InvalidOperationException>(() => set.ToEquatableArray());
        set.Add("a1", -1);
        Assert.Equal(["a2"], set.ToEquatableArray());
    }

    [Fact]
    public void SmallestAndLargest_OfNothing_Throw()
    {
        var set = ByFirstLetter();
        set.Add("a", 1);
        set.Add("a", -1);
        Assert.Throws<InvalidOperationException>(() => set.Smallest());
        Assert.Throws<InvalidOperationException>(() => set.Largest());
        Assert.Equal(0, set.DistinctCount);
    }

    private static SortedMultiset<string> ByFirstLetter() => new(Comparer<string>.Create((x, y) => x[0].CompareTo(y[0])));
}
