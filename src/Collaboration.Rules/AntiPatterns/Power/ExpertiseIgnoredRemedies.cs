using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Asks one of those who have the expertise.</summary>
internal sealed class ExpertiseIgnoredRemedies : RuleRemedies
{
    public override string RuleId => "CR0409";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Decision>() is not { } decision) return [];
        return request.Evidence<Expertise>().Select(expertise => expertise.Party).Distinct().Select(party => new Remedy(
            $"Consult '{request.NameOf(party)}' on '{decision.Name}'",
            "they are asked, and the decision is looked at again in the light of what they say",
            FactEdit.Replace(decision, decision with { Consulted = [.. decision.Consulted ?? [], party] })));
    }
}
