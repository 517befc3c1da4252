using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a collaboration that goes on with no shared goal ahead of it.</summary>
public sealed class OverstayedItsPurpose : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1006",
        "It goes on without a goal ahead",
        "{collaboration} goes on after {date} with {value} shared goals ahead, at least {threshold} expected: {met} met, {past} past their date",
        Category.Evaluation,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var goals = Query.Facts<Goal>().Where(goal => goal is { Shared: true, Status: not GoalStatus.Dropped });
        var subjects = TheCollaboration.With(goals);
        var ahead = goals.Combine(Query.AsOf, (goal, asOf) => new Dated(goal, asOf)).Where(IsAhead);
        var through = subjects.NotMatching(ahead, _ => "", _ => "");
        var profiles = Query.Facts<CollaborationProfile>();
        var rows = through
            .Join(profiles, _ => "", _ => "", (subject, profile) => new Row(subject, profile, default, []))
            .Combine(Query.AsOf, (row, asOf) => row with { AsOf = asOf });
        var running = rows
            .Where(row => GoesOn(row) == true)
            .Join(AllOf(goals), _ => "", _ => "", (row, all) => row with { Goals = all.Goals });

        return RuleDefinition
            .Judge(subjects.Select(subject => subject.Reference), Recorded<Goal>())
            .Report(running, Describe, Complete<Goal>())
            .Clear(subjects.Matching(ahead, _ => "", _ => "").Select(subject => subject.Reference))
            .Clear(rows.Where(row => GoesOn(row) == false).Select(row => row.Collaboration.Reference))
            .LeaveOpen(rows.Where(row => GoesOn(row) is null).Select(row => row.Collaboration.Reference), "whether it goes on")
            .LeaveOpen(through.NotMatching(profiles, _ => "", _ => "").Select(subject => subject.Reference), "whether it goes on");
    }

    private static Query<SharedGoals> AllOf(Query<Goal> goals) =>
        goals.GroupBy(_ => "", Aggregate.CollectBy<Goal, string>(goal => goal.Id), (_, all) => new SharedGoals(all));

    private static bool IsAhead(Dated dated) =>
        dated.Goal.Status is not (GoalStatus.Met or GoalStatus.Missed) && !(dated.Goal.Due?.Last < dated.AsOf);

    /// <summary>Whether it has begun and goes on after the day; null when its dates leave that open.</summary>
    private static bool? GoesOn(Row row)
    {
        if (row.Profile.Started?.First > row.AsOf || row.Profile.Ends?.Last <= row.AsOf) return false;
        return row.Profile.Started?.Last > row.AsOf || row.Profile.Ends?.First <= row.AsOf ? null : true;
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("date", PartialDate.From(row.AsOf))
        .With("met", row.Goals.Count(goal => goal.Status == GoalStatus.Met))
        .With("past", row.Goals.Count(goal => goal.Status != GoalStatus.Met))
        .Measured(0, 1, "shared goals ahead")
        .Because(row.Goals.Select(FactReference.To), "met or past its date");

    private sealed record Dated(Goal Goal, DateOnly AsOf);

    private sealed record SharedGoals(EquatableArray<Goal> Goals);

    private sealed record Row(TheCollaboration Collaboration, CollaborationProfile Profile, DateOnly AsOf, EquatableArray<Goal> Goals);
}
