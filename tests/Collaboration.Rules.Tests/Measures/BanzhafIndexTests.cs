using System.Numerics;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Votes)])]
public sealed class BanzhafIndexTests
{
    [Fact]
    public void Normalised_SmallThirdVoterIsNeeded_AllEqual() =>
        Assert.Equal([1 / 3.0, 1 / 3.0, 1 / 3.0], BanzhafIndex.Normalised(VotingGame.Create(51, [49, 49, 2])));

    [Fact]
    public void Normalised_HalfNeedsEither_ThreeFifths() =>
        Assert.Equal([3 / 5.0, 1 / 5.0, 1 / 5.0], BanzhafIndex.Normalised(VotingGame.Create(51, [50, 49, 1])));

    [Fact]
    public void Normalised_EuropeanCommunity1958_LuxembourgHasNone() =>
        Assert.Equal(
            [5 / 21.0, 5 / 21.0, 5 / 21.0, 1 / 7.0, 1 / 7.0, 0],
            BanzhafIndex.Normalised(VotingGame.Create(12, [4, 4, 4, 2, 2, 1])));

    [Fact]
    public void Swings_EuropeanCommunity1958_AreExact() =>
        Assert.Equal([10, 10, 10, 6, 6, 0], BanzhafIndex.Swings(VotingGame.Create(12, [4, 4, 4, 2, 2, 1])));

    [Fact]
    public void Absolute_SimpleMajorityOfThree_Half() =>
        Assert.Equal([0.5, 0.5, 0.5], BanzhafIndex.Absolute(VotingGame.Create(2, [1, 1, 1])));

    [Fact]
    public void Normalised_Dictator_HasAll() =>
        Assert.Equal([1.0, 0.0, 0.0], BanzhafIndex.Normalised(VotingGame.Create(51, [60, 30, 10])));

    [Fact]
    public void Swings_TwoHundredEqualVoters_AreTheBinomial()
    {
        var factorial = Votes.Factorial(100);
        var binomial = Votes.Factorial(199) / (factorial * Votes.Factorial(99));
        Assert.All(BanzhafIndex.Swings(EqualVotes(101))!.Value, swings => Assert.Equal(binomial, swings));
    }

    [Fact]
    public void Swings_UnanimityOf200_OneEach() =>
        Assert.All(BanzhafIndex.Swings(EqualVotes(200))!.Value, swings => Assert.Equal(1, swings));

    [Fact]
    public void Normalised_TwoHundredMixedVoters_SumsToOne()
    {
        var random = new Random(7);
        var weights = Enumerable.Range(0, 200).Select(_ => random.Next(1, 501)).ToArray();
        var index = BanzhafIndex.Normalised(VotingGame.Create((weights.Sum() / 2) + 1, [.. weights]))!.Value;
        Assert.Equal(1, index.Sum(), 12);
        Assert.Equal(weights.Order(), weights.Zip(index).OrderBy(pair => pair.Second).Select(pair => pair.First));
    }

    [Fact]
    public void Normalised_NotWinnable_IsUndefined()
    {
        Assert.Null(BanzhafIndex.Normalised(VotingGame.Create(4, [1, 2])));
        Assert.Null(BanzhafIndex.Absolute(VotingGame.Create(1, [0, 0])));
        Assert.Null(BanzhafIndex.Swings(VotingGame.Create(1, [])));
    }

    [Property(MaxTest = 300)]
    public void Swings_AnySmallGame_EqualEnumeration(Votes votes)
    {
        var expected = votes.Weights.Select((_, voter) => (BigInteger)votes.Swings(voter).Sum()).ToEquatableArray();
        Assert.Equal(expected, BanzhafIndex.Swings(votes.Game));
    }

    [Property]
    public void Normalised_OtherOrder_SameBits(Votes votes)
    {
        var index = BanzhafIndex.Normalised(votes.Game)!.Value;
        Assert.Equal(votes.Order.Select(i => index[i]).ToEquatableArray(), BanzhafIndex.Normalised(votes.Reordered));
    }

    [Property]
    public void Normalised_WeightsAndQuotaScaled_SameBits(Votes votes) =>
        Assert.Equal(
            BanzhafIndex.Normalised(votes.Game),
            BanzhafIndex.Normalised(VotingGame.Create(votes.Quota * 3, votes.Weights.Select(weight => weight * 3L).ToArray())));

    private static VotingGame EqualVotes(int quota) => VotingGame.Create(quota, Enumerable.Repeat(1L, 200).ToArray());
}
