using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a decision from which a party was kept out that it affects or that takes part in the collaboration.</summary>
public sealed class LeftOutOfDecision : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0413",
        "Left out of a decision",
        "Decision '{decision}' was taken without {parties}: "
            + "{value} left out that it affects or that take part, at most {threshold} expected",
        Category.Power,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning, SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var decisions = Query.Facts<Decision>();
        var wronged = decisions
            .SelectMany(decision => LeftOut(decision).Select(party => new Exclusion(decision, party)))
            .WithParty(exclusion => exclusion.Party, (exclusion, party) => new Row(exclusion.Decision, exclusion.Party, party))
            .Where(IsConcerned)
            .GroupBy(
                row => row.Decision,
                Aggregate.CollectBy<Row, string>(row => row.Id),
                (decision, rows) => new Exclusions(decision, rows));

        return RuleDefinition
            .Judge(decisions)
            .Report(wronged, Describe)
            .LeaveOpen(decisions.Where(decision => decision.LeftOut is null).Select(FactReference.To), "who was left out");
    }

    /// <summary>Who is recorded as left out and not as having decided: who decided was not left out.</summary>
    private static IEnumerable<string> LeftOut(Decision decision) => (decision.LeftOut ?? []).Except(decision.DecidedBy ?? []);

    private static bool IsConcerned(Row row) => row.Decision.Affected.Contains(row.Id) || row.Party is { TakesPart: true };

    private static Finding Describe(Exclusions exclusions) => Finding
        .On(exclusions.Decision.Reference)
        .With("decision", exclusions.Decision.Name)
        .With("parties", string.Join(", ", exclusions.Rows.Select(row => row.Party?.Name ?? row.Id).Order(StringComparer.Ordinal)))
        .Measured(exclusions.Rows.Count, 0, "parties")
        .Because(exclusions.Rows.Select(row => FactReference.To<Party>(row.Id)), "left out");

    private sealed record Exclusion(Decision Decision, string Party);

    private sealed record Row(Decision Decision, string Id, Party? Party);

    private sealed record Exclusions(Decision Decision, EquatableArray<Row> Rows);
}
