using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports an activity that nobody does.</summary>
public sealed class NobodyResponsible : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0303",
        "Nobody is responsible",
        "Activity '{activity}' has nobody responsible: {value} responsible, at least {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define() => RuleDefinition
        .Judge(Query.Facts<Activity>())
        .Needs(Recorded<Assignment>())
        .Report(ActivityPart.Responsible.Nobody, row => Describe(row.Activity).Because(row.Records, "recorded as nobody"))
        .Report(Unheld(), Describe, Complete<Assignment>())
        .Clear(ActivityPart.Responsible.Held.Concat(ActivityPart.Responsible.HeldByPart).Select(FactReference.To))
        .LeaveOpen(ActivityPart.Responsible.Astray.Concat(ActivityPart.Responsible.AstrayByPart).Select(FactReference.To), "who is responsible");

    private static Query<Activity> Unheld() => ActivityPart.Responsible.NotRecorded
        .NotMatching(ActivityPart.Responsible.HeldByPart, activity => activity.Id, activity => activity.Id)
        .NotMatching(ActivityPart.Responsible.AstrayByPart, activity => activity.Id, activity => activity.Id);

    private static Finding Describe(Activity activity) =>
        Finding.On(activity.Reference).With("activity", activity.Name).Measured(0, 1, "responsible");
}
