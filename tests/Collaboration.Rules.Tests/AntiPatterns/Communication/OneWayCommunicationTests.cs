using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class OneWayCommunicationTests
{
    private const string Violation = "violation Party 'a'";
    private const string Clear = "clear Party 'a'";

    private static readonly RuleVerifier Rule = new(new OneWayCommunication());

    [Theory]
    [InlineData("x>a x>a x>a", Violation)]
    [InlineData("a>x a>x a>x", Violation)]
    [InlineData("x>a x>a a>x", Clear)]
    [InlineData("x>a a>x", Clear)]
    [InlineData("x>a x>a", "not assessed Party 'a': enough exchanges")]
    [InlineData("x>a x>a x>a a>x!", Violation)]
    [InlineData("a>a a>a a>a", Violation)]
    public void Party_WithExchanges_IsJudgedByTheirDirection(string exchanges, string outcome) => Rule
        .Given(world => Tell(world.Party("a", "A"), exchanges))
        .Expect(outcome);

    [Fact]
    public void Party_WithAMinimumOfOne_IsReported() => Rule
        .With(OneWayCommunication.MinimumExchanges, 1)
        .Given(world => Tell(world.Party("a", "A"), "x>a"))
        .Expect(Violation);

    [Theory]
    [InlineData("x", Violation)]
    [InlineData("a", Clear)]
    [InlineData("a x", Clear)]
    [InlineData(null, "not assessed Party 'a': who sends on each channel")]
    public void Party_OnAOneWayChannel_IsJudgedByItsSenders(string? senders, string outcome) => Rule
        .Given(world => Tell(world.Party("a", "A"), "x>a x>a x>a")
            .Cover<Exchange>(CoverageLevel.Partial)
            .Add(new Channel { Id = "c", Name = "C", Participants = ["a", "x"], Direction = ChannelDirection.OneWay, Senders = senders?.Split(' ').ToEquatableArray() }))
        .Expect(outcome);

    [Fact]
    public void Party_OnATwoWayChannelOrInAMeetingOrTied_IsClear()
    {
        Rule.Given(world => Told(world).Add(new Channel { Id = "c", Name = "C", Participants = ["a", "x"], Kind = ChannelKind.Call })).Expect(Clear);
        Rule.Given(world => Told(world).Add(new Meeting { Id = "m", Name = "M", Attended = ["a", "x"] })).Expect(Clear);
        Rule.Given(world => Told(world).Tie("x", "a", TieRelation.Communicates)).Expect(Clear);
        Rule.Given(world => Told(world).Add(new Meeting { Id = "m", Name = "M", Attended = ["a"] })).Expect(Violation);
    }

    [Fact]
    public void Party_OfPartlyRecordedExchanges_IsNotAssessed() => Rule
        .Given(world => Told(world.Cover<Exchange>(CoverageLevel.Partial).Cover<Channel>(CoverageLevel.Complete)))
        .Expect("not assessed Party 'a': Exchange");

    private static CollaborationBuilder Told(CollaborationBuilder world) => Tell(world.Party("a", "A"), "x>a x>a x>a");

    private static CollaborationBuilder Tell(CollaborationBuilder world, string exchanges) => world.AddRange(exchanges.Split(' ').Select((text, i) => new Exchange
    {
        Id = $"e{i}",
        From = text[..1],
        To = [text[2..3]],
        Stopped = text.EndsWith('!') ? true : null,
    }));
}
