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

        return RuleDefinition
            .Judge(risks)
            .Report(risks.Where(risk => Missing(risk).Any()), Describe)
            .LeaveOpen(risks.Where(risk => risk.OwnedBy is null).Select(FactReference.To), "who owns it")
            .LeaveOpen(risks.Where(risk => IsShared(risk) is null).Select(FactReference.To), "with whom it is shared")
            .LeaveOpen(risks.Where(risk => risk.Mitigation is null).Select(FactReference.To), "what is done about it");
    }

    private static IEnumerable<string> Missing(Risk risk)
    {
        if (risk.OwnedBy is { IsEmpty: true }) yield return "no owner";
        if (IsShared(risk) == false) yield return "nobody to share it";
        if (risk.Mitigation is { IsEmpty: true }) yield return "no mitigation";
    }

    /// <summary>Whether more than one party bears it; owners bear what they own.</summary>
    private static bool? IsShared(Risk risk)
    {
        var known = (risk.OwnedBy ?? []).Concat(risk.SharedWith ?? []).Distinct().Count();
        if (known > 1 || risk.SharedWith is { IsEmpty: false }) return true;
        return risk.SharedWith is null ? null : false;
    }

    private static Finding Describe(Risk risk)
    {
        var missing = Missing(risk).ToList();
        return Finding
            .On(risk.Reference)
            .With("risk", risk.Name)
            .With("missing", string.Join(", ", missing))
            .Measured(missing.Count, 0, "missing");
    }
}
