using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class InnerVarietyTests
{
    [Theory]
    [InlineData(4, 1, 0.0)]
    [InlineData(4, 2, 0.5)]
    [InlineData(4, 4, 1.0)]
    [InlineData(2, 2, 1.0)]
    [InlineData(5, 2, 0.4)]
    public void Of_OneAttribute_CountsPairs(int members, int distinct, double expected) =>
        Assert.Equal(expected, InnerVariety.Of(members, distinct));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(4, 5)]
    [InlineData(4, -1)]
    public void Of_OutsideItsDomain_IsUndefined(int members, int distinct) => Assert.Null(InnerVariety.Of(members, distinct));

    [Fact]
    public void Of_SeveralAttributes_MeanOfTheDefined()
    {
        Assert.Equal(0.75, InnerVariety.Of(4, [2, 4, 0]));
        Assert.Null(InnerVariety.Of(4, [0, 9]));
        Assert.Null(InnerVariety.Of(4, []));
    }

    [Fact]
    public void Of_LargestClass_DoesNotOverflow() =>
        Assert.Equal(1, InnerVariety.Of(int.MaxValue, [int.MaxValue, int.MaxValue, int.MaxValue]));

    [Property]
    public void Of_AnyClass_IsTheLeastDistanceOfItsMembers(byte[] values)
    {
        if (values.Length < 2) return;
        var members = values.Select(value => EquatableArray.Create([AttributeValue.Nominal($"{value % 4}")])).ToArray();
        var distinct = members.Distinct().Count();
        var least = InnerVariety.Of(members.Length, distinct)!.Value;
        Assert.True(least <= GowerDistance.MeanPairwise(members)!.Value + 1e-12);

        var tightest = Enumerable.Range(0, values.Length)
            .Select(i => EquatableArray.Create([AttributeValue.Nominal($"{Math.Min(i, distinct - 1)}")]));
        Assert.Equal(least, GowerDistance.MeanPairwise([.. tightest])!.Value, 12);
    }
}
