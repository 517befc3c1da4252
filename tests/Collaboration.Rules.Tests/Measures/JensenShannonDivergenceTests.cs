using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class JensenShannonDivergenceTests
{
    [Fact]
    public void Between_HalfInCommon_Half() => Assert.Equal(0.5, JensenShannonDivergence.Between([0.5m, 0.5m, 0], [0, 0.5m, 0.5m]));

    [Fact]
    public void Between_NothingInCommon_One() => Assert.Equal(1, JensenShannonDivergence.Between([3, 0], [0, 7]));

    [Fact]
    public void Between_UnequalWeights_MatchesTheEntropies()
    {
        static double H(params double[] p) => -p.Where(x => x > 0).Sum(x => x * Math.Log2(x));
        var expected = H(0.5, 0.5) - ((H(0.9, 0.1) + H(0.1, 0.9)) / 2);
        Assert.Equal(expected, JensenShannonDivergence.Between([9, 1], [1, 9])!.Value, 12);
    }

    [Fact]
    public void Between_EmptyOrNegative_IsUndefined()
    {
        Assert.Null(JensenShannonDivergence.Between([], []));
        Assert.Null(JensenShannonDivergence.Between([0, 0], [1, 1]));
        Assert.Null(JensenShannonDivergence.Between([1, 1], [0, 0]));
        Assert.Null(JensenShannonDivergence.Between([1, 1], [2, -1]));
    }

    [Fact]
    public void Between_DifferentLengths_Throws() =>
        Assert.Throws<ArgumentException>("second", () => JensenShannonDivergence.Between([1, 1], [1]));

    [Property]
    public void Between_ItselfInAnotherUnit_Zero(Amounts weights) =>
        Assert.Equal(0, JensenShannonDivergence.Between(weights.Values, weights.Values.Select(x => x * 7).ToArray()));

    [Property]
    public void Between_OtherOrderOrSide_SameBits(Amounts weights)
    {
        var other = weights.Values.Select((_, i) => 1m + (i % 3)).ToArray();
        var divergence = JensenShannonDivergence.Between(weights.Values, other);
        Assert.Equal(divergence, JensenShannonDivergence.Between(weights.Reordered, weights.Order.Select(i => other[i]).ToArray()));
        Assert.Equal(divergence, JensenShannonDivergence.Between(other, weights.Values));
        Assert.InRange(divergence!.Value, 0, 1);
    }
}
