using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests;

public sealed class EquatableArrayTests
{
    [Property]
    public void Equals_AnyLists_MeansSameItemsInOrder(byte[] x, byte[] y)
    {
        EquatableArray<int> left = [.. x.Select(item => item % 3)];
        EquatableArray<int> right = [.. y.Select(item => item % 3)];
        var expected = left.AsEnumerable().SequenceEqual(right);
        Assert.Equal(expected, left == right);
        Assert.Equal(!expected, left != right);
        Assert.Equal(expected, left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), left.ToEquatableArray().GetHashCode());
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        EquatableArray<string> empty = [];
        Assert.Equal(default, empty);
        Assert.Equal(default(EquatableArray<string>).GetHashCode(), empty.GetHashCode());
        Assert.True(default(EquatableArray<string>).IsEmpty);
        Assert.False(default(EquatableArray<string>).Contains("a"));
        Assert.Empty(default(EquatableArray<string>));
    }

    [Fact]
    public void Create_SourceChangedLater_KeepsItsItems()
    {
        int[] source = [1, 2];
        var made = (EquatableArray.Create<int>(source), source.ToEquatableArray());
        source[0] = 9;
        Assert.Equal(([1, 2], [1, 2]), made);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_OutOfRange_Throws(int index)
    {
        EquatableArray<int> items = [1, 2];
        Assert.Throws<IndexOutOfRangeException>(() => items[index]);
    }

    [Fact]
    public void Equals_NestedListsAndNulls_ComparesByValue()
    {
        EquatableArray<EquatableArray<string?>> left = [["a", null], []];
        EquatableArray<EquatableArray<string?>> right = [["a", null], []];
        Assert.Equal(left, right);
        Assert.True(left.Contains(["a", null]));
    }
}
