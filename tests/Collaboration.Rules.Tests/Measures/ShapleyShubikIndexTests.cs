using System.Numerics;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Votes)])]
public sealed class ShapleyShubikIndexTests
{
    [Fact]
    public void Exact_EuropeanCommunity1958_LuxembourgHasNone()
    {
        Fraction large = new(7, 30), middle = new(3, 20);
        Assert.Equal([large, large, large, middle, middle, default], ShapleyShubikIndex.Exact(VotingGame.Create(12, [4, 4, 4, 2, 2, 1])));
    }

    [Fact]
    public void Exact_SecurityCouncil_PermanentMembersHoldNearlyAll()
    {
        var council = VotingGame.Create(39, [7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
        var expected = Enumerable.Repeat(new Fraction(421, 2145), 5).Concat(Enumerable.Repeat(new Fraction(4, 2145), 10));
        Assert.Equal(expected.ToEquatableArray(), ShapleyShubikIndex.Exact(council));
    }

    [Fact]
    public void Of_SecurityCouncil_NearestDoubles()
    {
        var index = ShapleyShubikIndex.Of(VotingGame.Create(39, [7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]))!.Value;
        Assert.Equal(421 / 2145.0, index[0]);
        Assert.Equal(4 / 2145.0, index[14]);
    }

    [Fact]
    public void Exact_TwoHundredEqualVoters_OneTwoHundredth() =>
        Assert.All(
            ShapleyShubikIndex.Exact(VotingGame.Create(101, Enumerable.Repeat(1L, 200).ToArray()))!.Value,
            index => Assert.Equal(new(1, 200), index));

    [Fact]
    public void Exact_TwoHundredMixedVoters_SumsToOne()
    {
        var random = new Random(7);
        var weights = Enumerable.Range(0, 200).Select(_ => random.Next(1, 501)).ToArray();
        var index = ShapleyShubikIndex.Exact(VotingGame.Create((weights.Sum() / 2) + 1, [.. weights]))!.Value;
        Assert.Equal(new(1, 1), Sum(index));
        Assert.Equal(weights.Order(), weights.Zip(index).OrderBy(pair => pair.Second.ToDouble()).Select(pair => pair.First));
    }

    [Fact]
    public void Exact_NotWinnable_IsUndefined()
    {
        Assert.Null(ShapleyShubikIndex.Exact(VotingGame.Create(4, [1, 2])));
        Assert.Null(ShapleyShubikIndex.Of(VotingGame.Create(1, [0, 0])));
        Assert.Null(ShapleyShubikIndex.Of(VotingGame.Create(1, [])));
    }

    [Property(MaxTest = 300)]
    public void Exact_AnySmallGame_EqualsEnumeration(Votes votes)
    {
        var n = votes.Weights.Length;
        var expected = votes.Weights.Select((_, voter) => new Fraction(
            votes.Swings(voter)
                .Select((count, size) => count * Votes.Factorial(size) * Votes.Factorial(n - 1 - size))
                .Aggregate(BigInteger.Add),
            Votes.Factorial(n)));
        Assert.Equal(expected.ToEquatableArray(), ShapleyShubikIndex.Exact(votes.Game));
    }

    [Property]
    public void Exact_AnyGame_SumsToOne(Votes votes) => Assert.Equal(new(1, 1), Sum(ShapleyShubikIndex.Exact(votes.Game)!.Value));

    [Property]
    public void Exact_OtherOrder_SameIndices(Votes votes)
    {
        var index = ShapleyShubikIndex.Exact(votes.Game)!.Value;
        Assert.Equal(votes.Order.Select(i => index[i]).ToEquatableArray(), ShapleyShubikIndex.Exact(votes.Reordered));
    }

    private static Fraction Sum(EquatableArray<Fraction> terms) =>
        terms.Aggregate((left, right) => new(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator));
}
