using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class StageSkippedTests
{
    private static readonly RuleVerifier Rule = new(new StageSkipped());

    [Fact]
    public void Stage_WithoutTheOneBefore_IsReported() => Rule
        .Given(world => world.Add(Shows("1", LifecycleStage.OperationalAwareness)).Add(Shows("2", LifecycleStage.InternalAssessment)))
        .Expect("violation StageEvidence '2'", "clear StageEvidence '1'");

    [Fact]
    public void Stage_AfterALongGap_IsReportedOnce() => Rule
        .Given(world => world.Add(Shows("1", LifecycleStage.ValueCreation)).Add(Shows("2", LifecycleStage.StayingTogether)))
        .Expect("violation StageEvidence '1'", "clear StageEvidence '2'");

    [Fact]
    public void Stage_WithSeveralPiecesOfEvidence_IsJudgedOnce() => Rule
        .Given(world => world.Add(Shows("b", LifecycleStage.Knowledge)).Add(Shows("a", LifecycleStage.Knowledge)))
        .Expect("violation StageEvidence 'a'");

    [Fact]
    public void FirstStage_Alone_IsClear() => Rule
        .Given(world => world.Cover<StageEvidence>(CoverageLevel.Partial).Add(Shows("1", LifecycleStage.OperationalAwareness)))
        .Expect("clear StageEvidence '1'");

    [Fact]
    public void Stage_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world.Cover<StageEvidence>(CoverageLevel.Partial).Add(Shows("1", LifecycleStage.Exit)))
        .Expect("not assessed StageEvidence '1': StageEvidence");

    [Fact]
    public void Stage_AfterOneRecordedAsLeftOut_IsReportedDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<StageEvidence>(CoverageLevel.Partial)
            .Add(Shows("1", LifecycleStage.Exit))
            .Add(Shows("2", LifecycleStage.StayingTogether) with { Skipped = true }))
        .Expect("violation StageEvidence '1'");

    [Fact]
    public void Stage_LeftOutAndShownAllTheSame_WasReached() => Rule
        .Given(world => world
            .Add(Shows("1", LifecycleStage.Knowledge))
            .Add(Shows("2", LifecycleStage.OperationalAwareness) with { Skipped = true })
            .Add(Shows("3", LifecycleStage.OperationalAwareness)))
        .Expect("clear StageEvidence '1'", "clear StageEvidence '3'");

    [Fact]
    public void Stages_OnlyLeftOut_AreNotJudged() => Rule
        .Given(world => world.Add(Shows("1", LifecycleStage.Exit) with { Skipped = true }))
        .Expect("not applicable");

    private static StageEvidence Shows(string id, LifecycleStage stage) => new() { Id = id, Stage = stage };
}
