using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class InformationHubTests
{
    private static readonly RuleVerifier Rule = new(new InformationHub());

    [Fact]
    public void Centre_OfAStar_IsReportedOnce() => Rule
        .Given(world => Tied(world, 4, "ab ac ad"))
        .Expect("violation Party 'a'", "clear Party 'b'", "clear Party 'c'", "clear Party 'd'");

    [Fact]
    public void Middle_OfAChain_IsReported() => Rule
        .Given(world => Tied(world, 4, "ab bc cd"))
        .Expect("clear Party 'a'", "violation Party 'b'", "violation Party 'c'", "clear Party 'd'");

    [Fact]
    public void Ring_IsClear() => Rule
        .Given(world => Tied(world, 4, "ab bc cd da"))
        .Expect("clear Party 'a'", "clear Party 'b'", "clear Party 'c'", "clear Party 'd'");

    [Fact]
    public void Centre_OfAWheel_IsReportedAtTheCentralisation()
    {
        const string Wheel = "ab ac ad ae af ag bc cd de ef fg gb";
        Rule.With(InformationHub.MaximumCentralisation, 0.6).Given(world => Tied(world, 7, Wheel))
            .Expect([.. "bcdefg".Select(party => $"clear Party '{party}'"), "violation Party 'a'"]);
        Rule.With(InformationHub.MaximumCentralisation, 0.61).Given(world => Tied(world, 7, Wheel))
            .Expect([.. "abcdefg".Select(party => $"clear Party '{party}'")]);
    }

    [Fact]
    public void Hub_OfTwo_CannotBe() => Rule.Given(world => Tied(world, 2, "ab")).Expect("not applicable");

    [Fact]
    public void Hub_AroundWhichAMeetingLeads_IsClear() => Rule
        .Given(world => Tied(world, 3, "ab ac").Add(new Meeting { Id = "m", Name = "M", Attended = ["b", "c"] }))
        .Expect("clear Party 'a'", "clear Party 'b'", "clear Party 'c'");

    [Fact]
    public void Hub_AmongPartialTies_IsNotAssessed() => Rule
        .Given(world => Tied(world.Cover<Tie>(CoverageLevel.Partial), 3, "ab ac"))
        .Expect("not assessed Party 'a': Channel, Tie", "clear Party 'b'", "clear Party 'c'");

    [Fact]
    public void Hub_ThatAChannelMayGoRound_IsLeftOpen() => Rule
        .Given(world => Tied(world, 3, "ab ac").Add(new Channel { Id = "c", Name = "C", Participants = ["b", "c"] }))
        .Expect("not assessed Party 'a': the direction of each channel, and who came to each meeting", "clear Party 'b'", "clear Party 'c'");

    private static CollaborationBuilder Tied(CollaborationBuilder world, int parties, string ties)
    {
        for (var i = 0; i < parties; i++) world.Party($"{(char)('a' + i)}", $"{(char)('A' + i)}");
        foreach (var tie in ties.Split(' ')) world.Tie(tie[..1], tie[1..], TieRelation.Communicates);
        return world;
    }
}
