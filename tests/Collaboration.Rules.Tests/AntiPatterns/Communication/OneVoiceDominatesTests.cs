using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class OneVoiceDominatesTests
{
    private static readonly RuleVerifier Rule = new(new OneVoiceDominates());

    [Theory]
    [InlineData("40 20 20 20", "clear Meeting 'm'")]
    [InlineData("70 10 10 10", "violation Meeting 'm'")]
    [InlineData("52 16 16 16", "violation Meeting 'm'")]
    [InlineData("51 17 16 16", "clear Meeting 'm'")]
    [InlineData("46 20 14 10 10", "clear Meeting 'm'")]
    [InlineData("80 10 4 3 3", "violation Meeting 'm'")]
    [InlineData("64 4 4 4 4 4 4 4 4 4", "clear Meeting 'm'")]
    [InlineData("90 10", "not assessed Meeting 'm': three speakers or more")]
    [InlineData("90 10 0", "not assessed Meeting 'm': three speakers or more")]
    [InlineData("0 0 0", "not assessed Meeting 'm': how much each said")]
    public void Meeting_WithSuchTalk_IsJudgedBySizeClass(string words, string outcome) => Rule
        .Given(world => Talk(world, words))
        .Expect(outcome);

    [Fact]
    public void Meeting_WithinTheTolerance_IsClear() => Rule
        .With(OneVoiceDominates.Tolerance, 0.3)
        .Given(world => Talk(world, "70 10 10 10"))
        .Expect("clear Meeting 'm'");

    [Fact]
    public void Speaker_RecordedTwice_IsOneVoice() => Rule
        .Given(world => Talk(world, "10 10 20 30").Add(new Speaking { Id = "x", Meeting = "m", Party = "p0", Words = 15 }))
        .Expect("clear Meeting 'm'");

    [Fact]
    public void Talk_InWordsAndMinutes_IsLeftOpen() => Rule
        .Given(world => Talk(world, "80 10 10 10").Add(new Speaking { Id = "x", Meeting = "m", Person = "q", Minutes = 5 }))
        .Expect("not assessed Meeting 'm': how much each said");

    [Fact]
    public void Talk_PartlyRecorded_IsNotAssessed() => Rule
        .Given(world => Talk(world.Cover<Speaking>(CoverageLevel.Partial), "80 10 10 10"))
        .Expect("not assessed Meeting 'm': Speaking");

    [Fact]
    public void Meeting_OfUnknownTalk_IsLeftOpen() => Rule
        .Given(world => Talk(world, "25 25 25 25").Add(new Meeting { Id = "n", Name = "N" }))
        .Expect("clear Meeting 'm'", "not assessed Meeting 'n': how much each said");

    private static CollaborationBuilder Talk(CollaborationBuilder world, string words) => world
        .Add(new Meeting { Id = "m", Name = "M" })
        .AddRange(words.Split(' ').Select((said, i) => new Speaking { Id = $"s{i}", Meeting = "m", Party = $"p{i}", Words = int.Parse(said) }));
}
