using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class OnlyGoodNewsTests
{
    private const string Violation = "violation CollaborationProfile 'collaboration'";
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Open = "not assessed CollaborationProfile 'collaboration': what each exchange was about";

    private static readonly RuleVerifier Rule = new(new OnlyGoodNews());

    [Theory]
    [InlineData(10, 0, 0, Violation)]
    [InlineData(9, 1, 0, Clear)]
    [InlineData(19, 2, 0, Violation)]
    [InlineData(1, 0, 9, Violation)]
    [InlineData(0, 1, 9, Clear)]
    [InlineData(0, 0, 10, Open)]
    [InlineData(9, 0, 0, "not assessed CollaborationProfile 'collaboration': enough exchanges")]
    public void Collaboration_ThatTellsSoMuch_IsJudgedByTheShare(int successes, int challenges, int status, string outcome) => Rule
        .Given(world => Tell(world, successes, challenges, status, 0))
        .Expect(outcome);

    [Fact]
    public void Challenges_ThatUnknownTopicsCouldBe_LeaveItOpen()
    {
        Rule.Given(world => Tell(world, 10, 0, 0, 2)).Expect(Open);
        Rule.Given(world => Tell(world, 20, 0, 0, 2)).Expect(Violation);
        Rule.Given(world => Tell(world, 9, 1, 0, 2)).Expect(Clear);
    }

    [Fact]
    public void Challenge_ThatWasStopped_WasNotTold() => Rule
        .Given(world => Tell(world, 10, 0, 0, 0)
            .Add(new Exchange { Id = "x", From = "a", Topic = ExchangeTopic.Challenge, Stopped = true })
            .Add(new Exchange { Id = "y", From = "a", Topic = ExchangeTopic.Challenge, Stopped = true }))
        .Expect(Violation);

    [Fact]
    public void Exchanges_PartlyRecorded_AreNotAssessed() => Rule
        .Given(world => Tell(world.Cover<Exchange>(CoverageLevel.Partial), 20, 0, 0, 0))
        .Expect("not assessed CollaborationProfile 'collaboration': Exchange");

    private static CollaborationBuilder Tell(CollaborationBuilder world, int successes, int challenges, int status, int unknown)
    {
        ExchangeTopic?[] topics =
        [
            .. Enumerable.Repeat<ExchangeTopic?>(ExchangeTopic.Success, successes),
            .. Enumerable.Repeat<ExchangeTopic?>(ExchangeTopic.Challenge, challenges),
            .. Enumerable.Repeat<ExchangeTopic?>(ExchangeTopic.Status, status),
            .. Enumerable.Repeat<ExchangeTopic?>(null, unknown),
        ];
        return world.AddRange(topics.Select((topic, i) => new Exchange { Id = $"e{i}", From = "a", Topic = topic }));
    }
}
