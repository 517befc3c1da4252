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
    public override RuleDefinition Define() => RuleDefinition
        .Judge(Query.Facts<Activity>())
        .Needs(Recorded<Assignment>())
        .Report(ActivityPart.Accountable.Nobody, row => Describe(row.Activity).Because(row.Records, "recorded as nobody"))
        .Report(Unheld(), Describe, Complete<Assignment>())
        .Clear(ActivityPart.Accountable.Held.Concat(ActivityPart.Accountable.HeldByWhole).Select(FactReference.To))
        .LeaveOpen(ActivityPart.Accountable.Astray.Concat(ActivityPart.Accountable.AstrayByWhole).Select(FactReference.To), "who is accountable");

    private static Query<Activity> Unheld() => ActivityPart.Accountable.NotRecorded
        .NotMatching(ActivityPart.Accountable.HeldByWhole, activity => activity.Id, activity => activity.Id)
        .NotMatching(ActivityPart.Accountable.AstrayByWhole, activity => activity.Id, activity => activity.Id);

    private static Finding Describe(Activity activity) =>
        Finding.On(activity.Reference).With("activity", activity.Name).Measured(0, 1, "accountable");
}
