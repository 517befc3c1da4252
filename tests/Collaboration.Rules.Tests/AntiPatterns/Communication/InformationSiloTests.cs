using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class InformationSiloTests
{
    private const string Violation = "violation CollaborationProfile 'collaboration'";
    private const string Clear = "clear CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new InformationSilo());

    [Theory]
    [InlineData("ab cd", Violation)]
    [InlineData("ab bc cd", Clear)]
    [InlineData("ab bc", Violation)]
    public void Parties_InGroupsWithoutContact_AreReported(string ties, string outcome) => Rule
        .Given(world => Tied(world, null, ties))
        .Expect(outcome);

    [Theory]
    [InlineData("hhhjjj", "ab bc ac de ef df cd", Violation)]
    [InlineData("hhhjjj", "ab bc ac de ef df cd ae bf", Violation)]
    [InlineData("hhhjjj", "ab bc ac de ef df cd ae bf af", Clear)]
    [InlineData("hhhj?j", "ab bc ac de ef df cd", Clear)]
    [InlineData("hhhhhh", "ab bc ac de ef df cd", Clear)]
    public void Parties_ThatTalkWithinTheirSector_AreReportedAtTheIndex(string sectors, string ties, string outcome) => Rule
        .Given(world => Tied(world, sectors, ties))
        .Expect(outcome);

    [Fact]
    public void Sectors_ThatDifferInCase_AreOne() => Rule
        .With(InformationSilo.MinimumIndex, 1)
        .Given(world => Tied(world, "hHhH", "ab bc cd"))
        .Expect(Clear);

    [Fact]
    public void Groups_ThatAChannelJoins_AreOne() => Rule
        .Given(world => Tied(world, null, "ab cd").Add(new Channel { Id = "c", Name = "C", Participants = ["a", "d"], Kind = ChannelKind.Chat }))
        .Expect(Clear);

    [Fact]
    public void Groups_ThatAChannelMayJoin_AreLeftOpen() => Rule
        .Given(world => Tied(world, null, "ab cd").Add(new Channel { Id = "c", Name = "C", Participants = ["a", "d"] }))
        .Expect("not assessed CollaborationProfile 'collaboration': the direction of each channel, and who came to each meeting");

    [Fact]
    public void Groups_AmongPartialTies_AreNotAssessed() => Rule
        .Given(world => Tied(world.Cover<Tie>(CoverageLevel.Partial), null, "ab cd"))
        .Expect("not assessed CollaborationProfile 'collaboration': Channel, Tie");

    [Fact]
    public void Parties_OfTiesOfAnotherSort_AreNotAssessed() => Rule
        .Given(world => world.Party("a", "A").Party("b", "B").Tie("a", "b", TieRelation.Advises))
        .Expect("not assessed CollaborationProfile 'collaboration': Channel");

    [Fact]
    public void Overseers_AndBodies_DoNotCount() => Rule
        .Given(world => Tied(world, null, "ab bc cd").Party("o", "O", null, PartyStanding.Overseer).Add(new Party { Id = "z", Name = "Z", Members = ["a", "b"] }))
        .Expect(Clear);

    private static CollaborationBuilder Tied(CollaborationBuilder world, string? sectors, string ties)
    {
        var count = sectors?.Length ?? 4;
        for (var i = 0; i < count; i++)
            world.Add(new Party { Id = $"{(char)('a' + i)}", Name = $"{(char)('A' + i)}", Sector = sectors?[i] is { } sector and not '?' ? $"{sector}" : null });
        foreach (var tie in ties.Split(' ')) world.Tie(tie[..1], tie[1..], TieRelation.Communicates);
        return world;
    }
}
