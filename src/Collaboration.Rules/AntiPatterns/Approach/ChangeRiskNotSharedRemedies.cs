using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Shares the risk of the change, or where it leads, with those it affects.</summary>
internal sealed class ChangeRiskNotSharedRemedies : RuleRemedies
{
    public override string RuleId => "CR0507";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Change>() is not { } change) yield break;
        string[] parties = [.. request.Diagnostic.Finding.Evidence.Select(evidence => evidence.Fact.Id).Distinct()];
        var names = string.Join(", ", parties.Select(request.NameOf));
        yield return new(
            $"Tell {names} where '{change.Name}' is to lead",
            "they are told, and can ask",
            FactEdit.Replace(change, change with { EndGoalSharedWith = [.. change.EndGoalSharedWith ?? [], .. parties] }));
        yield return new(
            $"Share the risk of '{change.Name}' with {names}",
            "the parties agree who bears what if it fails",
            FactEdit.Replace(change, change with { RiskSharedWith = [.. change.RiskSharedWith ?? [], .. parties] }));
    }
}
