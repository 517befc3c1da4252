using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a stage of the collaboration's life that was reached without the one before.</summary>
public sealed class StageSkipped : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1007",
        "A stage was skipped",
        "Stage '{stage}' was reached, and the one before, '{before}', has {value} pieces of evidence, at least {threshold} needed",
        Category.Evaluation,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var facts = Query.Facts<StageEvidence>();
        var reached = facts
            .Where(evidence => !evidence.Skipped)
            .GroupBy(evidence => evidence.Stage, Aggregate.Collect<StageEvidence, string>(evidence => evidence.Id), (stage, ids) => new Reached(stage, ids));
        var rows = reached.Combine(
            reached.Total(Aggregate.Collect<Reached, int>(stage => (int)stage.Stage)),
            (stage, all) => new Row(stage, LifecycleOrder.AfterGaps([.. all.Select(each => (LifecycleStage)each)])?.Contains(stage.Stage) == true));
        var afterGaps = rows.Where(row => row.IsAfterGap).Select(row => row.Reached);
        var leftOut = facts.Where(evidence => evidence.Skipped);

        return RuleDefinition
            .Judge(reached.Select(Subject), Recorded<StageEvidence>())
            .Report(afterGaps.Matching(leftOut, Before, evidence => evidence.Stage), Describe)
            .Report(afterGaps.NotMatching(leftOut, Before, evidence => evidence.Stage), Describe, Complete<StageEvidence>())
            .Clear(rows.Where(row => !row.IsAfterGap).Select(row => Subject(row.Reached)));
    }

    private static LifecycleStage Before(Reached reached) => LifecycleOrder.Before(reached.Stage)!.Value;

    private static FactReference Subject(Reached reached) => FactReference.To<StageEvidence>(reached.Evidence[0]);

    private static Finding Describe(Reached reached) => Finding
        .On(Subject(reached))
        .With("stage", StageName.Of(reached.Stage))
        .With("before", StageName.Of(Before(reached)))
        .Measured(0, 1, "pieces of evidence")
        .Because(reached.Evidence.Select(FactReference.To<StageEvidence>), "reached");

    private sealed record Reached(LifecycleStage Stage, EquatableArray<string> Evidence);

    private sealed record Row(Reached Reached, bool IsAfterGap);
}
