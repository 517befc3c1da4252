using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports an activity whose accountability is disputed, or exists on paper only.</summary>
public sealed class DisputedAccountability : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0314",
        "Accountability is disputed or nominal",
        "Activity '{activity}' has {value} accountable in dispute or in name only, at most {threshold} expected: {accountable}",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var teams = ActivityPart.Accountable.Teams;

        return RuleDefinition
            .Judge(teams.Select(team => team.Activity))
            .Needs(Recorded<Assignment>())
            .Report(teams.Where(team => team.Holdings.Any(IsUnsettled)), Describe)
            .Clear(teams.Where(team => team.Holdings.All(IsSettled)).Select(team => team.Activity.Reference))
            .LeaveOpen(teams.Where(team => team.Holdings.Any(PointsNowhere)).Select(team => team.Activity.Reference), "who is accountable")
            .LeaveOpen(
                teams.Where(team => team.Holdings.Any(IsUnknown)).Select(team => team.Activity.Reference),
                "whether the accountability is settled");
    }

    private static bool IsSettled(Holding<Assignment> holding) => holding.Fact.Standing == AssignmentStanding.Settled;

    private static bool PointsNowhere(Holding<Assignment> holding) => holding.PointsNowhere;

    private static bool IsUnknown(Holding<Assignment> holding) => holding.Fact.Standing is null;

    private static bool IsUnsettled(Holding<Assignment> holding) =>
        holding.Fact.Standing is AssignmentStanding.Disputed or AssignmentStanding.Nominal;

    private static string Text(Holding<Assignment> holding) =>
        holding.Fact.Standing == AssignmentStanding.Disputed ? $"{holding.Name} (disputed)" : $"{holding.Name} (in name only)";

    private static Finding Describe(ActivityPart.Team team)
    {
        var unsettled = team.Holdings.Where(IsUnsettled).ToList();
        return Finding
            .On(team.Activity.Reference)
            .With("activity", team.Activity.Name)
            .With("accountable", string.Join(", ", unsettled.Select(Text).Order(StringComparer.Ordinal)))
            .Measured(unsettled.Count, 0, "accountable")
            .Because(unsettled.Select(holding => holding.Fact.Reference), "not settled");
    }
}
