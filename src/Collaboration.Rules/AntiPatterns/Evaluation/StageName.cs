using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>The stages of a collaboration's life in words.</summary>
internal static class StageName
{
    /// <summary>The name of <paramref name="stage"/> within a sentence.</summary>
    public static string Of(LifecycleStage stage) => stage switch
    {
        LifecycleStage.OperationalAwareness => "operational awareness",
        LifecycleStage.Knowledge => "knowledge",
        LifecycleStage.InternalAssessment => "internal assessment",
        LifecycleStage.PartnerSelection => "partner selection",
        LifecycleStage.WorkingTogether => "working together",
        LifecycleStage.ValueCreation => "value creation",
        LifecycleStage.StayingTogether => "staying together",
        LifecycleStage.Exit => "exit",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Use one of the named stages."),
    };
}
