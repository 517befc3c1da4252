using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Acme.Rules.Data;

/// <summary>Reports data that one party passes to another without an agreement of the two that settles which data, and for what use.</summary>
public sealed class DataWithoutTerms : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "ACME0001",
        "Data passed on without terms",
        "'{from}' passes data to '{to}' under {value} agreements with terms on data, at least {threshold} needed",
        "Data",
        DiagnosticSeverity.Error)
    {
        Sources = ["Acme policy on data protection between organisations"],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var flows = Query.Facts<ResourceFlow>().Where(PassesDataOn);
        var covered = BondsWith(ClauseStatus.Present);
        var uncovered = flows.NotMatching(covered, PairOf, bond => bond.Pair);
        var partly = uncovered.Matching(BondsWith(ClauseStatus.Partial), PairOf, bond => bond.Pair);
        var ofUnknownParties = Query.Facts<Agreement>().Where(agreement => agreement.Parties is null);
        var perhaps = uncovered.Matching(ofUnknownParties, _ => "", _ => "");
        var bare = uncovered
            .NotMatching(partly, flow => flow.Id, flow => flow.Id)
            .NotMatching(ofUnknownParties, _ => "", _ => "");

        return RuleDefinition
            .Judge(flows)
            .Report(bare, Describe, Complete<Agreement>(), Complete<Clause>())
            .Clear(flows.Matching(covered, PairOf, bond => bond.Pair).Select(FactReference.To))
            .LeaveOpen(partly.Select(FactReference.To), "what the partial terms on data leave open")
            .LeaveOpen(perhaps.Select(FactReference.To), "the parties of each agreement");
    }

    /// <summary>Each two parties that an agreement binds which has a clause on data of this status.</summary>
    private static Query<Bond> BondsWith(ClauseStatus status)
    {
        var clauses = Query.Facts<Clause>().Where(clause => clause.Topic == ClauseTopic.DataSharing && clause.Status == status);
        return Query.Facts<Agreement>()
            .Matching(clauses, agreement => agreement.Id, clause => clause.Agreement)
            .SelectMany(Bonds);
    }

    private static IEnumerable<Bond> Bonds(Agreement agreement)
    {
        var parties = (agreement.Parties ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return parties.SelectMany((first, i) => parties.Skip(i + 1).Select(second => new Bond(agreement.Id, new(first, second))));
    }

    private static bool PassesDataOn(ResourceFlow flow) => flow.Kind == ResourceKind.Data && flow.From != flow.To;

    private static Pair PairOf(ResourceFlow flow) =>
        string.CompareOrdinal(flow.From, flow.To) < 0 ? new(flow.From, flow.To) : new(flow.To, flow.From);

    private static Finding Describe(ResourceFlow flow) => Finding
        .On(flow.Reference)
        .With("from", flow.From)
        .With("to", flow.To)
        .Measured(0, 1, "agreements")
        .Because(FactReference.To<Party>(flow.From), "passes data on")
        .Because(FactReference.To<Party>(flow.To), "receives data");

    /// <summary>Two parties, the first in ordinal order before the other.</summary>
    private sealed record Pair(string First, string Second);

    private sealed record Bond(string Agreement, Pair Pair);
}
