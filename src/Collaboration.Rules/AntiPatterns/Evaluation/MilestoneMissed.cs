using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a milestone that is past its due date and was not reached.</summary>
public sealed class MilestoneMissed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1003",
        "A milestone was missed",
        "Milestone '{milestone}' was due {due} and is not done on {date}: {value} days late, {threshold} allowed",
        Category.Evaluation,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var closed = Query.Facts<Goal>().Where(goal => goal.Status is GoalStatus.Met or GoalStatus.Dropped);
        var milestones = Query.Facts<Milestone>().NotMatching(closed, milestone => milestone.Goal, goal => goal.Id);
        var rows = milestones.Combine(Query.AsOf, (milestone, asOf) => new Row(milestone, asOf));
        var toDo = rows.Where(row => !IsDone(row));
        var late = toDo.Where(IsLate);

        return RuleDefinition
            .Judge(milestones)
            .Report(late.Where(WasDoneLater), Describe)
            .Report(late.Where(row => !WasDoneLater(row)), Describe, Complete<Milestone>())
            .Clear(rows.Where(row => IsDone(row) || !IsLate(row)).Select(Subject))
            .LeaveOpen(toDo.Where(row => row.Milestone.Due is null).Select(Subject), "when it is due");
    }

    private static bool IsDone(Row row) => row.Milestone.Done is { } done && done.First <= row.AsOf;

    private static bool IsLate(Row row) => row.Milestone.Due is { } due && due.Last < row.AsOf;

    private static bool WasDoneLater(Row row) => row.Milestone.Done is not null;

    private static FactReference Subject(Row row) => row.Milestone.Reference;

    private static Finding Describe(Row row)
    {
        var due = row.Milestone.Due!.Value;
        return Finding
            .On(Subject(row))
            .With("milestone", row.Milestone.Name)
            .With("due", due)
            .With("date", PartialDate.From(row.AsOf))
            .Measured(row.AsOf.DayNumber - due.Last.DayNumber, 0, "days")
            .Because(Subject(row), "past due")
            .Because(FactReference.To<Goal>(row.Milestone.Goal), "leads to");
    }

    private sealed record Row(Milestone Milestone, DateOnly AsOf);
}
