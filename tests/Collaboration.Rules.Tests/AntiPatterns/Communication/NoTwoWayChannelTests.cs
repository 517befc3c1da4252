using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class NoTwoWayChannelTests
{
    private const string Violation = "violation Party 'a' + Party 'b'";
    private const string Clear = "clear Party 'a'";
    private const string Open = "not assessed Party 'a': the direction of each channel, and who came to each meeting";

    private static readonly RuleVerifier Rule = new(new NoTwoWayChannel());

    [Theory]
    [InlineData(ChannelDirection.TwoWay, null, Clear)]
    [InlineData(ChannelDirection.OneWay, null, Violation)]
    [InlineData(null, null, Open)]
    [InlineData(null, ChannelKind.Call, Clear)]
    [InlineData(null, ChannelKind.Bulletin, Violation)]
    [InlineData(null, ChannelKind.Platform, Open)]
    public void Pair_OnOneChannel_IsJudgedByItsDirection(ChannelDirection? direction, ChannelKind? kind, string outcome) => Rule
        .Given(world => Work(world).Add(new Channel { Id = "c", Name = "C", Participants = ["a", "b"], Direction = direction, Kind = kind }))
        .Expect(outcome);

    [Fact]
    public void Pair_OfWhichBothSendOnAOneWayChannel_IsClear() => Rule
        .Given(world => Work(world).Add(new Channel { Id = "c", Name = "C", Participants = ["a", "b", "c"], Direction = ChannelDirection.OneWay, Senders = ["a", "b"] }))
        .Expect(Clear);

    [Fact]
    public void Pair_ThatOneSideSaysCommunicates_IsClear() => Rule
        .Given(world => Work(world).Tie("b", "a", TieRelation.Communicates))
        .Expect(Clear);

    [Fact]
    public void Pair_RecordedAsWithoutContact_IsReportedWhereTiesArePartial() => Rule
        .Given(world => Work(world.Cover<Tie>(CoverageLevel.Partial))
            .Add(new Tie { Id = "n", From = "a", To = "b", Relation = TieRelation.Communicates, Strength = 0 }))
        .Expect(Violation);

    [Fact]
    public void Pair_WithoutContactAmongCompleteTies_IsReported() => Rule
        .Given(world => Work(world).Party("c", "C").Tie("a", "c", TieRelation.Communicates))
        .Expect(Violation);

    [Fact]
    public void Pair_WhereNobodyAskedForContact_IsNotAssessed() => Rule
        .Given(world => Work(world))
        .Expect("not assessed Party 'a': Channel");

    [Theory]
    [InlineData("a>b", Violation)]
    [InlineData("a>b b>a", Clear)]
    [InlineData("a>b b>a!", Violation)]
    public void Pair_WithExchanges_NeedsBothDirections(string exchanges, string outcome) => Rule
        .Given(world => Work(world.Cover<Channel>(CoverageLevel.Complete)).AddRange(exchanges.Split(' ').Select(text => new Exchange
        {
            Id = text[..3],
            From = text[..1],
            To = [text[2..3]],
            Stopped = text.EndsWith('!') ? true : null,
        })))
        .Expect(outcome);

    [Theory]
    [InlineData(true, Clear)]
    [InlineData(false, Open)]
    public void Pair_InOneMeeting_IsClearWhenBothCame(bool isKnown, string outcome) => Rule
        .Given(world => Work(world.Cover<Channel>(CoverageLevel.Complete))
            .Add(new Meeting { Id = "m", Name = "M", Invited = ["a", "b"], Attended = isKnown ? ["a", "b"] : null }))
        .Expect(outcome);

    [Theory]
    [InlineData(AssignmentKind.Responsible, ActivityMode.Jointly, Violation)]
    [InlineData(AssignmentKind.Accountable, null, Violation)]
    [InlineData(AssignmentKind.Responsible, ActivityMode.Severally, "not applicable")]
    [InlineData(AssignmentKind.Informed, ActivityMode.Jointly, "not applicable")]
    public void Pair_OfOneActivity_WorksTogetherWhereTheyDoItAsOne(AssignmentKind kind, ActivityMode? mode, string outcome) => Rule
        .Given(world => world.Cover<Channel>(CoverageLevel.Complete).Party("a", "A").Party("b", "B").Person("p", "P", "b")
            .Add(new Activity { Id = "x", Name = "X", Mode = mode })
            .Assign("x", "a", AssignmentKind.Responsible)
            .Add(new Assignment { Id = "y", Activity = "x", Person = "p", Kind = kind }))
        .Expect(outcome);

    private static CollaborationBuilder Work(CollaborationBuilder world) => world.Party("a", "A").Party("b", "B").Tie("b", "a", TieRelation.Collaborates);
}
