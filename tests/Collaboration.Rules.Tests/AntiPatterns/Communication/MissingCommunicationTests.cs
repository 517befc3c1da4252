using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class MissingCommunicationTests
{
    private const string Violation = "violation CollaborationProfile 'collaboration'";
    private const string Clear = "clear CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new MissingCommunication());

    [Theory]
    [InlineData(5, 4, Clear)]
    [InlineData(4, 3, Violation)]
    [InlineData(4, 4, Clear)]
    public void Collaboration_AtFourOfFive_IsClear(int working, int talking, string outcome) => Rule
        .Given(world => Talk(Work(world, working), talking, null))
        .Expect(outcome);

    [Theory]
    [InlineData(ContactFrequency.Monthly, Clear)]
    [InlineData(ContactFrequency.Quarterly, Violation)]
    [InlineData(null, Clear)]
    public void Ties_RarerThanTheLongestInterval_DoNotCount(ContactFrequency? frequency, string outcome) => Rule
        .With(MissingCommunication.LongestInterval, 31)
        .Given(world => Talk(Work(world, 2), 2, frequency))
        .Expect(outcome);

    [Fact]
    public void Pair_RecordedTwice_CountsWhenOneRecordIsFrequentEnough() => Rule
        .With(MissingCommunication.LongestInterval, 31)
        .Given(world => Talk(Work(world, 1), 1, ContactFrequency.Yearly)
            .Add(new Tie { Id = "back", From = "p1", To = "p0", Relation = TieRelation.Communicates, Frequency = ContactFrequency.Weekly }))
        .Expect(Clear);

    [Fact]
    public void Pair_InTouchByChannel_IsNotMissing() => Rule
        .Given(world => Talk(Work(world, 2), 1, null)
            .Add(new Channel { Id = "c", Name = "C", Participants = ["p1", "p2"], Direction = ChannelDirection.TwoWay }))
        .Expect(Clear);

    [Fact]
    public void Collaboration_WithoutTiesOfCommunication_IsLeftOpen() => Rule
        .Given(world => Work(world, 2))
        .Expect("not assessed CollaborationProfile 'collaboration': ties of communication");

    [Fact]
    public void Collaboration_WithPartialTies_IsNotAssessed() => Rule
        .Given(world => Talk(Work(world.Cover<Tie>(CoverageLevel.Partial), 4), 1, null))
        .Expect("not assessed CollaborationProfile 'collaboration': Tie");

    [Fact]
    public void Ties_OfStrengthZero_AreNone() => Rule
        .Given(world => Work(world, 1)
            .Add(new Tie { Id = "n", From = "p0", To = "p1", Relation = TieRelation.Communicates, Strength = 0 })
            .Add(new Tie { Id = "w", From = "p0", To = "p3", Relation = TieRelation.Collaborates, Strength = 0 }))
        .Expect(Violation);

    private static CollaborationBuilder Work(CollaborationBuilder world, int pairs)
    {
        for (var i = 0; i <= 5; i++) world.Party($"p{i}", $"P{i}");
        for (var i = 0; i < pairs; i++) world.Tie($"p{i}", $"p{i + 1}", TieRelation.Collaborates);
        return world;
    }

    private static CollaborationBuilder Talk(CollaborationBuilder world, int pairs, ContactFrequency? frequency) =>
        world.AddRange(Enumerable.Range(0, pairs).Select(i => new Tie { Id = $"t{i}", From = $"p{i}", To = $"p{i + 1}", Relation = TieRelation.Communicates, Frequency = frequency }));
}
