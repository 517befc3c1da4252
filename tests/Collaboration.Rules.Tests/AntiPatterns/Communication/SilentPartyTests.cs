using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class SilentPartyTests
{
    private const string TooFew = "not assessed Party 'a': enough meetings of which it is known who came or who spoke";

    private static readonly RuleVerifier Rule = new(new SilentParty());

    [Theory]
    [InlineData("a b", "a b", "b", "b", "clear Party 'a'")]
    [InlineData("a b", "b", "b", "a b", "clear Party 'a'")]
    [InlineData("a b", "b", "b", "b", "violation Party 'a'")]
    [InlineData("b", "b", "b", null, "violation Party 'a'")]
    [InlineData("b", "b", null, null, TooFew)]
    public void Party_InvitedAlways_IsReportedWhenMostlyAbsent(string? first, string? second, string? third, string? fourth, string outcome) => Rule
        .Given(world => Meet(world.Cover<Speaking>(CoverageLevel.Complete), first, second, third, fourth))
        .Expect(outcome);

    [Theory]
    [InlineData(12, "violation Party 'a'")]
    [InlineData(13, "clear Party 'a'")]
    public void Party_AlwaysThere_IsReportedWhenHardlyHeard(int words, string outcome) => Rule
        .Given(world => Speak(Meet(world, "a b", "a b", "a b"), words, 100 - words))
        .Expect(outcome);

    [Fact]
    public void Party_WithoutARecordOfSpeaking_SaidNothing() => Rule
        .Given(world => Speak(Meet(world, "a b", "a b", "a b"), null, 90))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_WhosePersonsSpeak_IsHeard() => Rule
        .Given(world => Speak(Meet(world, "a b", "a b", "a b"), null, 50).Person("p", "P", "a")
            .AddRange(Enumerable.Range(0, 3).Select(i => new Speaking { Id = $"p{i}", Meeting = $"m{i}", Person = "p", Words = 30 })))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_WhereSpeakingIsPartlyRecorded_IsNotAssessed() => Rule
        .Given(world => Speak(Meet(world.Cover<Speaking>(CoverageLevel.Partial), "a b", "a b", "a b"), 1, 99))
        .Expect("not assessed Party 'a': Speaking");

    [Fact]
    public void Party_WhereMeetingsArePartlyRecorded_IsNotAssessed() => Rule
        .Given(world => Meet(world.Cover<Meeting>(CoverageLevel.Partial), "b", "b", "b"))
        .Expect("not assessed Party 'a': Meeting");

    [Fact]
    public void Overseer_WhoIsAbsent_IsNotJudged() => Rule
        .Given(world => world.Party("o", "O", null, PartyStanding.Overseer)
            .Add(new Meeting { Id = "m", Name = "M", Invited = ["o"], Attended = [] }))
        .Expect("not applicable");

    private static CollaborationBuilder Meet(CollaborationBuilder world, params string?[] attended) => world.Party("a", "A")
        .AddRange(attended.Where(list => list is not null)
            .Select((list, i) => new Meeting { Id = $"m{i}", Name = $"M{i}", Invited = ["a", "b"], Attended = list!.Split(' ').ToEquatableArray() }));

    private static CollaborationBuilder Speak(CollaborationBuilder world, int? a, int b)
    {
        for (var i = 0; i < 3; i++)
        {
            world.Add(new Speaking { Id = $"b{i}", Meeting = $"m{i}", Party = "b", Words = b });
            if (a is not null) world.Add(new Speaking { Id = $"a{i}", Meeting = $"m{i}", Party = "a", Words = a });
        }

        return world;
    }
}
