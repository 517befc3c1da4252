using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class VotingPowerOutOfProportionTests
{
    private const string Off = "violation DecisionArea 'board'";
    private const string InProportion = "clear DecisionArea 'board'";
    private const string NoShares = "not assessed DecisionArea 'board': the agreed share of each holder, or the money of each in one unit";

    private static readonly RuleVerifier Rule = new(new VotingPowerOutOfProportion());

    /// <summary>The power of 50, 49 and 1 votes at a quota of 51 is three fifths, one fifth and one fifth.</summary>
    [Theory]
    [InlineData(0.45, 0.35, 0.2, InProportion)]
    [InlineData(0.44, 0.35, 0.21, Off)]
    [InlineData(0.6, 0.36, 0.04, Off)]
    public void Area_WithAgreedShares_IsReportedAboveTheThreshold(double a, double b, double c, string outcome) => Rule
        .Given(world => Board(world, ("a", 50, (decimal)a), ("b", 49, (decimal)b), ("c", 1, (decimal)c)))
        .Expect(outcome);

    [Fact]
    public void Area_AsAgreed_IsClearWhoeverPays() => Rule
        .Given(world => Pay(Board(world, ("a", 50, 0.6m), ("b", 49, 0.2m), ("c", 1, 0.2m)), ("b", 100)))
        .Expect(InProportion);

    [Theory]
    [InlineData(65, InProportion)]
    [InlineData(66, Off)]
    public void Area_WithoutAgreedShares_IsHeldAgainstMoney(int paid, string outcome) => Rule
        .Given(world => Pay(Board(world, ("a", 50, null), ("b", 50, null)), ("a", paid), ("b", 100 - paid), ("seatless", 900)))
        .Expect(outcome);

    [Fact]
    public void Area_WithPartlyRecordedMoney_IsNotAssessed() => Rule
        .Given(world => Pay(Board(world.Cover<Contribution>(CoverageLevel.Partial), ("a", 50, null), ("b", 50, null)), ("a", 100)))
        .Expect("not assessed DecisionArea 'board': Contribution");

    [Fact]
    public void Area_WithMoneyInTwoUnits_IsNotAssessed() => Rule
        .Given(world => Pay(Board(world, ("a", 50, null), ("b", 50, null)), ("a", 100)).Add(Money("b", 1) with { Unit = "USD" }))
        .Expect(NoShares);

    [Fact]
    public void Area_WithAnAmountNotRecorded_IsNotAssessed() => Rule
        .Given(world => Pay(Board(world, ("a", 50, null), ("b", 50, null)), ("a", 100))
            .Add(Money("b", 1) with { Amount = null }))
        .Expect(NoShares);

    [Fact]
    public void Area_WithSomeAgreedSharesInProportion_IsNotAssessed() => Rule
        .Given(world => Board(world, ("a", 50, 0.5m), ("b", 50, null)))
        .Expect(NoShares);

    [Fact]
    public void Area_WithSomeAgreedSharesOutOfProportion_IsReported() => Rule
        .Given(world => Board(world, ("a", 50, 0.8m), ("b", 50, null)))
        .Expect(Off);

    [Fact]
    public void Area_OutOfProportionForAClass_IsNotAssessed() => Rule
        .Given(world => Board(world.Add(new Party { Id = "a", Name = "A", Count = 46 }), ("a", 50, 0.8m), ("b", 50, 0.2m)))
        .Expect("not assessed DecisionArea 'board': how the members of a class vote");

    [Fact]
    public void Area_OutOfProportionUnderADoubleMajority_IsNotAssessed() => Rule
        .Given(world => Board(world, ("a", 50, 0.8m), ("b", 50, 0.2m))
            .Add(new Safeguard { Id = "s", Name = "Two counts", Kind = SafeguardKind.DoubleMajority }))
        .Expect("not assessed DecisionArea 'board': how a veto or double majority bears on the vote");

    [Fact]
    public void Area_WhereOnePartyWinsEveryVote_IsNotJudged() => Rule
        .Given(world => Board(world, ("a", 60, 0.6m), ("b", 40, 0.4m)))
        .Expect("not applicable");

    [Theory]
    [InlineData(0.5, 0.5, InProportion)]
    [InlineData(0.7, 0.3, Off)]
    [InlineData(0.5, 0.4, NoShares)]
    public void Area_WithPartlyRecordedRights_NeedsAgreedSharesOfTheWhole(double a, double b, string outcome) => Rule
        .Given(world => Board(world.Cover<DecisionRight>(CoverageLevel.Partial), ("a", 50, (decimal)a), ("b", 50, (decimal)b)))
        .Expect(outcome);

    [Fact]
    public void Area_WithPartlyRecordedRightsHeldAgainstMoney_IsNotAssessed() => Rule
        .Given(world => Pay(
            Board(world.Cover<DecisionRight>(CoverageLevel.Partial), ("a", 50, null), ("b", 50, null)), ("a", 90), ("b", 10)))
        .Expect("not assessed DecisionArea 'board': DecisionRight");

    private static CollaborationBuilder Board(
        CollaborationBuilder world, params ReadOnlySpan<(string Party, int Votes, decimal? Agreed)> seats)
    {
        world.DecisionArea("board", "Board", 51);
        foreach (var (party, votes, agreed) in seats)
            world.Add(new DecisionRight
            {
                Id = party,
                Area = "board",
                Party = party,
                Kind = DecisionRightKind.Decides,
                Votes = votes,
                AgreedShare = agreed,
            });
        return world;
    }

    private static CollaborationBuilder Pay(CollaborationBuilder world, params ReadOnlySpan<(string Party, decimal Amount)> amounts)
    {
        foreach (var (party, amount) in amounts) world.Add(Money(party, amount));
        return world;
    }

    private static Contribution Money(string party, decimal amount) =>
        new() { Id = $"{party}/money", Party = party, Kind = ResourceKind.Money, Amount = amount, Unit = "GBP" };
}
