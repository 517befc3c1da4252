using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a decision that affects parties which neither took it nor were consulted.</summary>
public sealed class AffectedNotConsulted : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0407",
        "The affected were not consulted",
        "Decision '{decision}' affects {parties} without having asked: "
            + "{value} of {count} affected had no part, at most {threshold} expected",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var decisions = Query.Facts<Decision>();
        var unheard = decisions
            .SelectMany(decision => decision.Affected.Distinct().Except(decision.LeftOut).Select(party => new Exposure(decision, party)))
            .NotMatching(DecisionParticipation.Parts, exposed => new(exposed.Decision.Id, exposed.Party), part => part)
            .WithParty(exposed => exposed.Party, (exposed, party) => new Row(exposed.Decision, exposed.Party, party?.Name ?? exposed.Party))
            .GroupBy(
                row => row.Decision,
                Aggregate.CollectBy<Row, string>(row => row.Party),
                (decision, rows) => new Unheard(decision, rows));

        return RuleDefinition
            .Judge(decisions)
            .Report(unheard.Where(row => IsKnown(row.Decision)), Describe)
            .LeaveOpen(unheard.Where(row => row.Decision.Consulted is null).Select(row => row.Decision.Reference), "who was consulted")
            .LeaveOpen(unheard.Where(row => row.Decision.DecidedBy is null).Select(row => row.Decision.Reference), "who decided")
            .LeaveOpen(decisions.Where(decision => decision.Affected.IsEmpty).Select(FactReference.To), "whom it affects");
    }

    private static bool IsKnown(Decision decision) => decision is { Consulted: not null, DecidedBy: not null };

    private static Finding Describe(Unheard unheard) => Finding
        .On(unheard.Decision.Reference)
        .With("decision", unheard.Decision.Name)
        .With("parties", string.Join(", ", unheard.Rows.Select(row => row.Name).Order(StringComparer.Ordinal)))
        .With("count", unheard.Decision.Affected.Distinct().Count())
        .Measured(unheard.Rows.Count, 0, "parties")
        .Because(unheard.Rows.Select(row => FactReference.To<Party>(row.Party)), "affected and not asked");

    private sealed record Exposure(Decision Decision, string Party);

    private sealed record Row(Decision Decision, string Party, string Name);

    private sealed record Unheard(Decision Decision, EquatableArray<Row> Rows);
}
