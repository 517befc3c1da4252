using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Votes)])]
public sealed class VotingStructureTests
{
    private static readonly VotingGame Community = VotingGame.Create(12, [4, 4, 4, 2, 2, 1]);

    [Fact]
    public void Dictators_OneHoldsTheQuotaAlone_IsNamed() =>
        Assert.Equal([1], VotingStructure.Dictators(VotingGame.Create(51, [30, 60, 10])));

    [Fact]
    public void Dictators_OthersCanWinToo_None() => Assert.Equal([], VotingStructure.Dictators(VotingGame.Create(40, [60, 40])));

    [Fact]
    public void Dummies_UnderADictator_AllOthers() => Assert.Equal([0, 2], VotingStructure.Dummies(VotingGame.Create(51, [30, 60, 10])));

    [Fact]
    public void Dummies_EuropeanCommunity1958_Luxembourg() => Assert.Equal([5], VotingStructure.Dummies(Community));

    [Fact]
    public void Dummies_NoVotesOfOnesOwn_IsNamed() => Assert.Equal([1], VotingStructure.Dummies(VotingGame.Create(2, [1, 0, 1])));

    [Fact]
    public void Vetoers_SecurityCouncil_PermanentMembers() =>
        Assert.Equal([0, 1, 2, 3, 4], VotingStructure.Vetoers(VotingGame.Create(39, [7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])));

    [Fact]
    public void Vetoers_RestReachesTheQuotaExactly_None()
    {
        Assert.Equal([], VotingStructure.Vetoers(VotingGame.Create(50, [50, 30, 20])));
        Assert.Equal([0], VotingStructure.Vetoers(VotingGame.Create(51, [50, 30, 20])));
    }

    [Fact]
    public void Vetoers_NotWinnable_IsUndefined()
    {
        var game = VotingGame.Create(4, [1, 2]);
        Assert.Null(VotingStructure.Vetoers(game));
        Assert.Null(VotingStructure.Dictators(game));
        Assert.Null(VotingStructure.Dummies(game));
    }

    [Property]
    public void Dictators_AnyGame_ExactlyWhenAllOthersAreDummies(Votes votes)
    {
        var others = votes.Weights.Length - 1;
        Assert.Equal(VotingStructure.Dummies(votes.Game)!.Value.Count == others, VotingStructure.Dictators(votes.Game)!.Value.Count == 1);
    }

    [Property]
    public void Vetoers_AnyGame_BlockEveryWinningCoalition(Votes votes)
    {
        var winning = Enumerable.Range(0, 1 << votes.Weights.Length)
            .Where(coalition => votes.Weights.Where((_, i) => (coalition >> i & 1) == 1).Sum(weight => (long)weight) >= votes.Quota)
            .ToArray();
        var expected = Enumerable.Range(0, votes.Weights.Length).Where(i => winning.All(coalition => (coalition >> i & 1) == 1));
        Assert.Equal(expected.ToEquatableArray(), VotingStructure.Vetoers(votes.Game));
    }
}
