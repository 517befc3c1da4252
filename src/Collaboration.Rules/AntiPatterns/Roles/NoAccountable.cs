using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports an activity for which nobody is accountable.</summary>
public sealed class NoAccountable : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0301",
        "Nobody is accountable",
        "Activity '{activity}' has nobody accountable: {value} accountable, exactly {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var activities = Query.Facts<Activity>();
        var accountable = Query.Facts<Assignment>().Where(IsAccountable);

        var owned = activities
            .Matching(accountable.Where(IsHeld), activity => activity.Id, assignment => assignment.Activity);
        var ownedByNobody = activities
            .NotMatching(accountable.Where(IsHeld), activity => activity.Id, assignment => assignment.Activity)
            .Join(accountable.Where(IsNobody), activity => activity.Id, nobody => nobody.Activity, (activity, nobody) => new Row(activity, nobody.Reference));
        var unowned = activities
            .NotMatching(accountable, activity => activity.Id, assignment => assignment.Activity);

        return RuleDefinition
            .Judge(activities)
            .Needs(Recorded<Assignment>())
            .Report(ownedByNobody, row => Describe(row.Activity).Because(row.Nobody, "recorded as nobody"))
            .Report(unowned, Describe, Complete<Assignment>())
            .Clear(owned.Select(FactReference.To));
    }

    private static bool IsAccountable(Assignment assignment) => assignment.Kind == AssignmentKind.Accountable;

    private static bool IsNobody(Assignment assignment) => assignment.Nobody;

    private static bool IsHeld(Assignment assignment) => !assignment.Nobody;

    private static Finding Describe(Activity activity) =>
        Finding.On(activity.Reference).With("activity", activity.Name).Measured(0, 1, "accountable");

    private sealed record Row(Activity Activity, FactReference Nobody);
}
