using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class DisagreementBehindMeanTests
{
    private const string Whole = "CollaborationProfile 'collaboration'";
    private const string OneQuestion = $"not assessed {Whole}: answers to several questions on one scale";
    private const string NoQuestion = "two answers to one question, on a scale of whole steps";

    private static readonly RuleVerifier Rule = new(new DisagreementBehindMean());

    [Fact]
    public void Party_WhoseRatersAreHalfApart_IsClear() => Rule
        .Given(world => Rate(world, "b", 3, 4, 5))
        .Expect($"clear {Whole}", "clear Party 'b'");

    [Fact]
    public void Party_WhoseRatersAreFurtherApart_IsReported() => Rule
        .Given(world => Rate(world, "b", 2, 4, 5))
        .Expect("violation Party 'b'", OneQuestion);

    [Fact]
    public void Party_WithALowMean_IsClear() => Rule
        .Given(world => Rate(world, "b", 1, 1, 5))
        .Expect($"clear {Whole}", "clear Party 'b'");

    [Fact]
    public void Answers_ToDifferentQuestions_AreNoDisagreement() => Rule
        .Given(world => world.Party("b", "B")
            .Add(Rating("1", "b", 5) with { Item = "1" })
            .Add(Rating("2", "b", 2) with { Item = "2" }))
        .Expect($"not assessed {Whole}: {NoQuestion}", $"not assessed Party 'b': {NoQuestion}");

    [Fact]
    public void Scale_WithoutWholeSteps_IsNotAssessed() => Rule
        .Given(world => world
            .Add(Rating("1", null, 0.1m) with { ScaleFrom = 0, ScaleTo = 0.5m })
            .Add(Rating("2", null, 0.5m) with { ScaleFrom = 0, ScaleTo = 0.5m }))
        .Expect($"not assessed {Whole}: {NoQuestion}");

    [Fact]
    public void Whole_RatedAsSuch_IsJudgedByItsOwnQuestion() => Rule
        .Given(world => world.Add(Rating("1", null, 1)).Add(Rating("2", null, 5)).Add(Rating("3", null, 5)))
        .Expect($"violation {Whole}");

    [Fact]
    public void Whole_WhoseRatersDisagreeOverAll_IsReported() => Rule
        .Given(world => Rate(Rate(world, "b", 2, 4, 5), "c", 5, 2, 5))
        .Expect($"violation {Whole}", "violation Party 'b'", "violation Party 'c'");

    [Fact]
    public void Whole_OfWhichAllIsRatedMuchAlike_IsClear() => Rule
        .Given(world => Rate(Rate(world, "b", 4, 5, 4), "c", 5, 4, 4))
        .Expect($"clear {Whole}", "clear Party 'b'", "clear Party 'c'");

    private static CollaborationBuilder Rate(CollaborationBuilder world, string party, params ReadOnlySpan<decimal> scores)
    {
        world.Party(party, party);
        for (var i = 0; i < scores.Length; i++) world.Add(Rating($"{party}{i}", party, scores[i]));
        return world;
    }

    private static Rating Rating(string id, string? subject, decimal score) =>
        new() { Id = id, Subject = subject, Dimension = RatingDimension.Trust, Score = score, ScaleFrom = 1, ScaleTo = 5 };
}
