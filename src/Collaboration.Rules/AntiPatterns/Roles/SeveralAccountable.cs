using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports an activity done as one for which more than one holder is accountable.</summary>
public sealed class SeveralAccountable : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0302",
        "Several are accountable",
        "Activity '{activity}' has {value} accountable, exactly {threshold} needed: {accountable}",
        Category.Roles,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var activities = Query.Facts<Activity>();
        var teams = ActivityPart.Accountable.Teams.Where(team => !IsDividedUp(team.Activity));

        return RuleDefinition
            .Judge(activities)
            .Needs(Recorded<Assignment>())
            .Report(teams.Where(IsSeveral), Describe)
            .Clear(activities.Where(IsDividedUp).Select(FactReference.To))
            .LeaveOpen(teams.Where(HasUnnamed).Select(team => team.Activity.Reference), "who is accountable");
    }

    private static bool IsDividedUp(Activity activity) => activity.Mode == ActivityMode.Severally;

    private static bool IsSeveral(ActivityPart.Team team) => Holders.WithoutOwn(team.Holdings).Count > 1;

    private static bool HasUnnamed(ActivityPart.Team team) => !team.Holdings.All(Holders.IsNamed);

    private static Finding Describe(ActivityPart.Team team)
    {
        var accountable = Holders.WithoutOwn(team.Holdings);
        return Finding
            .On(team.Activity.Reference)
            .With("activity", team.Activity.Name)
            .With("accountable", string.Join(", ", accountable))
            .Measured(accountable.Count, 1, "accountable")
            .Because(team.Assignments, "accountable");
    }
}
