using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports a risk that nobody owns, that is not shared, or about which nothing is done.</summary>
public sealed class UnmanagedJointRisk : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0809",
        "A risk is not managed together",
        "Risk '{risk}' has {missing}: {value} missing, at most {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var risks = Query.Facts<Risk>();
        var sharing = Query.Facts<Clause>().Where(clause => clause is { Topic: ClauseTopic.RiskSharing, Status: ClauseStatus.Present });
        var agreed = Signatures.Bound.Matching(sharing, bound => bound.Agreement, clause => clause.Agreement);
        var allocated = risks
            .Where(risk => risk.OwnedBy is { IsEmpty: false })
            .Matching(agreed, risk => risk.OwnedBy!.Value[0], bound => bound.Party);
        var rows = allocated
            .Select(risk => new Row(risk, true))
            .Concat(risks.NotMatching(allocated, risk => risk.Id, risk => risk.Id).Select(risk => new Row(risk, false)));

        return RuleDefinition
            .Judge(risks)
            .Report(rows.Where(row => Missing(row).Any()), Describe)
            .LeaveOpen(risks.Where(risk => risk.OwnedBy is null).Select(FactReference.To), "who owns it")
            .LeaveOpen(rows.Where(row => IsShared(row) is null).Select(row => row.Risk.Reference), "with whom it is shared")
            .LeaveOpen(risks.Where(risk => risk.Mitigation is null).Select(FactReference.To), "what is done about it");
    }

    private static IEnumerable<string> Missing(Row row)
    {
        if (row.Risk.OwnedBy is { IsEmpty: true }) yield return "no owner";
        if (IsShared(row) == false) yield return "nobody to share it";
        if (row.Risk.Mitigation is { IsEmpty: true }) yield return "no mitigation";
    }

    /// <summary>Whether more than one party bears it, or it was agreed who does; owners bear what they own.</summary>
    private static bool? IsShared(Row row)
    {
        if (row.IsAllocated || row.Risk.SharedWith is { IsEmpty: false } || row.Risk.OwnedBy?.Distinct().Count() > 1) return true;
        return row.Risk.SharedWith is null ? null : false;
    }

    private static Finding Describe(Row row)
    {
        var missing = Missing(row).ToList();
        return Finding
            .On(row.Risk.Reference)
            .With("risk", row.Risk.Name)
            .With("missing", string.Join(", ", missing))
            .Measured(missing.Count, 0, "missing");
    }

    /// <summary>A risk, and whether an agreement that binds its first owner settles who bears which risk.</summary>
    private sealed record Row(Risk Risk, bool IsAllocated);
}
