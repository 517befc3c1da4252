using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Asks those whom the decision affects.</summary>
internal sealed class AffectedNotConsultedRemedies : RuleRemedies
{
    public override string RuleId => "CR0407";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Decision>() is not { } decision) return [];
        string[] unheard = [.. request.Diagnostic.Finding.Evidence.Select(evidence => evidence.Fact.Id).Except(decision.Consulted ?? [])];
        if (unheard.Length == 0) return [];
        var names = string.Join(", ", unheard.Select(request.NameOf));
        return [new(
            $"Consult {names} on '{decision.Name}'",
            "they are asked, and the decision is looked at again in the light of what they say",
            FactEdit.Replace(decision, decision with { Consulted = [.. decision.Consulted ?? [], .. unheard] }))];
    }
}
