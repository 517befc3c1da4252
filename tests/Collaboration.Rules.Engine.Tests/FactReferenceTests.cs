using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests;

public sealed class FactReferenceTests
{
    [Fact]
    public void Order_KindThenId_IsOrdinal()
    {
        FactReference[] ordered = [new("A", "b"), new("A", "é"), new("B", "A"), new("B", "B"), new("B", "a"), new("a", "A")];
        Assert.Equal(ordered, ordered.Reverse().Order());
    }

    [Property]
    public void Operators_AnyTwo_AgreeWithCompareTo(bool kind, bool otherKind, byte id, byte otherId)
    {
        var (left, right) = (new FactReference($"{kind}", $"{id % 4}"), new FactReference($"{otherKind}", $"{otherId % 4}"));
        var order = left.CompareTo(right);
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
        Assert.Equal(Math.Sign(order), -Math.Sign(right.CompareTo(left)));
    }

    [Fact]
    public void To_Fact_NamesItsTypeAndId()
    {
        Assert.Equal(new FactReference("Item", "a"), FactReference.To(new Worlds.Item("a", 0, 0)));
        Assert.Equal("Item 'a'", FactReference.To<Worlds.Item>("a").ToString());
    }
}
