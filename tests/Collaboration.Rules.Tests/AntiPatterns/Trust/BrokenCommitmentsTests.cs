using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class BrokenCommitmentsTests
{
    private static readonly RuleVerifier Rule = new(new BrokenCommitments());

    [Theory]
    [InlineData("bb", "violation Party 'a'")]
    [InlineData("b", "clear Party 'a'")]
    [InlineData("bbkkkkkk", "clear Party 'a'")]
    [InlineData("bbkkklll", "clear Party 'a'")]
    [InlineData("bbkkkll", "violation Party 'a'")]
    [InlineData("bbkkkllw", "violation Party 'a'")]
    [InlineData("wwrroo", "clear Party 'a'")]
    public void Party_IsJudgedByWhatFellDue(string commitments, string expected) => Rule
        .Given(world => Promise(world, commitments))
        .Expect(expected);

    [Theory]
    [InlineData("b?", "not assessed Party 'a': what became of each commitment")]
    [InlineData("bb?", "violation Party 'a'")]
    [InlineData("?", "clear Party 'a'")]
    [InlineData("bkkkkkkkk?", "clear Party 'a'")]
    [InlineData("bdd", "clear Party 'a'")]
    public void Unknown_CountsOnlyWhereItCouldTip(string commitments, string expected) => Rule
        .Given(world => Promise(world, commitments))
        .Expect(expected);

    [Fact]
    public void Party_AtConfiguredBounds_IsReported() => Rule
        .With(BrokenCommitments.MinimumBroken, 1)
        .With(BrokenCommitments.MaximumShare, 0.1)
        .Given(world => Promise(world, "bkkk"))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_OfPartlyRecordedCommitments_IsNotAssessed() => Rule
        .Given(world => Promise(world.Cover<Commitment>(CoverageLevel.Partial), "bbb"))
        .Expect("not assessed Party 'a': Commitment");

    private static CollaborationBuilder Promise(CollaborationBuilder world, string commitments)
    {
        for (var i = 0; i < commitments.Length; i++)
            world.Add(new Commitment
            {
                Id = $"c{i}",
                Name = $"C{i}",
                By = "a",
                Status = Status(commitments[i]),
                Actual = commitments[i] == 'd' ? PartialDate.Parse("2020") : null,
            });
        return world;
    }

    private static CommitmentStatus? Status(char letter) => letter switch
    {
        'b' => CommitmentStatus.Broken,
        'k' => CommitmentStatus.Kept,
        'l' => CommitmentStatus.Late,
        'w' => CommitmentStatus.Withdrawn,
        'r' => CommitmentStatus.Renegotiated,
        'o' => CommitmentStatus.Open,
        _ => null,
    };
}
