using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a change that affects parties with whom neither its risk nor where it leads was shared.</summary>
public sealed class ChangeRiskNotShared : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0507",
        "Risk and end goal of a change are not shared",
        "Change '{change}' affects {parties}, who share neither its risk nor its end goal: {value} of {count} affected, at most {threshold} expected",
        Category.Approach,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var changes = Query.Facts<Change>();
        var apart = changes
            .SelectMany(change => change.Affected.Distinct().Select(party => new Part(change, party)))
            .NotMatching(Shared(changes), part => part, part => part)
            .WithParty(part => part.Party, (part, party) => new Exposed(part.Change, part.Party, party?.Name ?? part.Party))
            .GroupBy(
                exposed => exposed.Change,
                Aggregate.CollectBy<Exposed, string>(exposed => exposed.Party),
                (change, all) => new Row(change, all));

        return RuleDefinition
            .Judge(changes)
            .Report(apart.Where(row => row.Change is { RiskSharedWith: not null, EndGoalSharedWith: not null }), Describe)
            .LeaveOpen(apart.Where(row => row.Change.RiskSharedWith is null).Select(Subject), "with whom its risk is shared")
            .LeaveOpen(apart.Where(row => row.Change.EndGoalSharedWith is null).Select(Subject), "who was told where it leads")
            .LeaveOpen(changes.Where(change => change.Affected.IsEmpty).Select(FactReference.To), "whom it affects");
    }

    /// <summary>With whom the risk or the end goal is shared; what is shared with a body is with its members, and the other way round.</summary>
    private static Query<Part> Shared(Query<Change> changes)
    {
        var named = changes.SelectMany(change =>
            (change.RiskSharedWith ?? []).Concat(change.EndGoalSharedWith ?? []).Select(party => new Part(change, party)));
        return named
            .Concat(named.ForMembers(part => part.Party, (part, member) => part with { Party = member }))
            .Concat(named.ForBodies(part => part.Party, (part, body) => part with { Party = body }));
    }

    private static FactReference Subject(Row row) => row.Change.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("change", row.Change.Name)
        .With("parties", string.Join(", ", row.Parties.Select(exposed => exposed.Name).Order(StringComparer.Ordinal)))
        .With("count", row.Change.Affected.Distinct().Count())
        .Measured(row.Parties.Count, 0, "parties")
        .Because(row.Parties.Select(exposed => FactReference.To<Party>(exposed.Party)), "affected, and nothing shared");

    private sealed record Part(Change Change, string Party);

    private sealed record Exposed(Change Change, string Party, string Name);

    private sealed record Row(Change Change, EquatableArray<Exposed> Parties);
}
