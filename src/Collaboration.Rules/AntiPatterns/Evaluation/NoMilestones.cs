using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a shared goal that has a date and no step on the way to it.</summary>
public sealed class NoMilestones : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1002",
        "A shared goal has no milestones",
        "Shared goal '{goal}' is due {due} and has {value} milestones on the way, at least {threshold} expected",
        Category.Evaluation,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var milestones = Query.Facts<Milestone>();
        var dated = PursuedGoals.Shared.Select(shared => shared.Goal).Where(goal => goal.Due is not null);

        return RuleDefinition
            .Judge(dated)
            .Report(dated.NotMatching(milestones, goal => goal.Id, milestone => milestone.Goal), Describe, Complete<Milestone>())
            .Clear(dated.Matching(milestones, goal => goal.Id, milestone => milestone.Goal).Select(FactReference.To));
    }

    private static Finding Describe(Goal goal) => Finding
        .On(goal.Reference)
        .With("goal", goal.Statement)
        .With("due", goal.Due!.Value)
        .Measured(0, 1, "milestones")
        .Because(goal.Reference, "due");
}
