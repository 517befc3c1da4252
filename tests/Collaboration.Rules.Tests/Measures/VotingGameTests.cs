using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Tests.Measures;

public sealed class VotingGameTests
{
    [Fact]
    public void Create_EqualQuotaAndWeights_EqualGames()
    {
        Assert.Equal(VotingGame.Create(51, [49, 49, 2]), VotingGame.Create(51, [49, 49, 2]));
        Assert.NotEqual(VotingGame.Create(51, [49, 49, 2]), VotingGame.Create(51, [49, 2, 49]));
        Assert.NotEqual(VotingGame.Create(51, [49, 49, 2]), VotingGame.Create(50, [49, 49, 2]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Create_QuotaBelowOne_Throws(long quota) =>
        Assert.Throws<ArgumentException>(nameof(quota), () => VotingGame.Create(quota, [1]));

    [Fact]
    public void Create_NegativeWeight_Throws() => Assert.Throws<ArgumentException>("weights", () => VotingGame.Create(1, [1, -1]));

    [Fact]
    public void Create_TooManyVoters_Throws()
    {
        Assert.Equal(200, VotingGame.Create(1, new long[200]).Weights.Count);
        Assert.Throws<ArgumentException>("weights", () => VotingGame.Create(1, new long[201]));
    }

    [Fact]
    public void Create_ManyHeavyVoters_ThrowsUnlessTheyShareADivisor()
    {
        var heavy = Enumerable.Repeat(1_000_000L, 17).ToArray();
        Assert.Equal(17_000_000, VotingGame.Create(1, heavy).TotalWeight);
        heavy[0]++;
        Assert.Throws<ArgumentException>("weights", () => VotingGame.Create(1, heavy));
        Assert.Equal(16_000_000, VotingGame.Create(1, heavy.AsSpan(1)).TotalWeight);
    }

    [Fact]
    public void TotalWeight_LargestWeights_DoesNotOverflow() =>
        Assert.Equal(16L * int.MaxValue, VotingGame.Create(1, Enumerable.Repeat((long)int.MaxValue, 16).ToArray()).TotalWeight);

    [Fact]
    public void Create_SumOutOfRange_Throws() => Assert.Throws<ArgumentException>("weights", () => VotingGame.Create(1, [long.MaxValue, 1]));

    [Fact]
    public void IsWinnable_QuotaAtAndAboveTotal_DiffersByOne()
    {
        Assert.True(VotingGame.Create(3, [1, 2]).IsWinnable);
        Assert.False(VotingGame.Create(4, [1, 2]).IsWinnable);
        Assert.False(VotingGame.Create(1, []).IsWinnable);
    }
}
