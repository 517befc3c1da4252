using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Purposes;

/// <summary>Reports a group of beneficiaries that is asked about nothing.</summary>
public sealed class BeneficiariesOnlyInformed : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0105",
        "Beneficiaries are told and not asked",
        "Beneficiaries '{group}' are told of {told}: asked about {value} aspects of the collaboration, at least {threshold} needed",
        Category.Purposes,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var groups = Query.Facts<Beneficiary>();
        var told = BeneficiaryVoices.Told.GroupBy(
            involved => involved.Beneficiary, Aggregate.CollectBy((Involvement involved) => involved.Id), (group, all) => new Told(group, all));
        var unheard = groups.NotMatching(BeneficiaryVoices.Asked, group => group.Id, involved => involved.Beneficiary);
        var informed = unheard.Join(told, group => group.Id, row => row.Group, (group, row) => new Row(group, row.Involvements));
        var ignored = unheard.NotMatching(told, group => group.Id, row => row.Group).Select(group => new Row(group, []));

        return RuleDefinition
            .Judge(groups)
            .Report(informed.Concat(ignored), Describe, Complete<Involvement>())
            .Clear(groups.Matching(BeneficiaryVoices.Asked, group => group.Id, involved => involved.Beneficiary).Select(FactReference.To));
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Group.Reference)
        .With("group", row.Group.Name)
        .With("told", row.Involvements.IsEmpty ? "nothing" : string.Join(", ", Aspects(row).Select(Word)))
        .Measured(0, 1, "aspects")
        .Because(row.Involvements.Select(FactReference.To), "told");

    private static IEnumerable<InvolvementSubject> Aspects(Row row) => row.Involvements.Select(involved => involved.In).Distinct().Order();

    private static string Word(InvolvementSubject aspect) => aspect switch
    {
        InvolvementSubject.Purpose => "the purpose",
        InvolvementSubject.Goal => "the goals",
        InvolvementSubject.Design => "the design",
        InvolvementSubject.Decision => "decisions",
        _ => "reviews",
    };

    private sealed record Told(string Group, EquatableArray<Involvement> Involvements);

    private sealed record Row(Beneficiary Group, EquatableArray<Involvement> Involvements);
}
