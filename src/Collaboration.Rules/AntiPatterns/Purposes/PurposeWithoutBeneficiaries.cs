using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Reports a collaboration that asked no group of beneficiaries about its purpose or goals.</summary>
public sealed class PurposeWithoutBeneficiaries : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0104",
        "Beneficiaries had no voice in the purpose",
        "{collaboration} asked {value} groups of beneficiaries about its purpose or goals, at least {threshold} needed: {count} recorded",
        Category.Purposes,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var asked = BeneficiaryVoices.Asked.Where(involved => involved.In is InvolvementSubject.Purpose or InvolvementSubject.Goal);
        var groups = Query.Facts<Beneficiary>()
            .GroupBy(_ => "", Aggregate.Collect<Beneficiary, FactReference>(FactReference.To), (_, all) => all);
        var aims = Query.Facts<Purpose>().Select(FactReference.To).Concat(Query.Facts<Goal>().Select(FactReference.To));
        var collaboration = TheCollaboration.With(aims);
        var unheard = collaboration.NotMatching(asked, _ => "", _ => "");
        var withGroups = unheard.Join(groups, _ => "", _ => "", (subject, all) => new Row(subject, all));
        var withoutGroups = unheard.NotMatching(groups, _ => "", _ => "").Select(subject => new Row(subject, []));

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference), Recorded<Purpose>(), Recorded<Goal>())
            .Report(withGroups, Describe, Complete<Involvement>())
            .Report(withoutGroups, Describe, Complete<Beneficiary>())
            .Clear(collaboration.Matching(asked, _ => "", _ => "").Select(subject => subject.Reference));
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Subject.Reference)
        .With("collaboration", row.Subject.Name)
        .With("count", row.Groups.Count)
        .Measured(0, 1, "groups")
        .Because(row.Groups, "not asked about purpose or goals");

    private sealed record Row(TheCollaboration Subject, EquatableArray<FactReference> Groups);
}
