using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Asks somebody at the level where the decision is felt.</summary>
internal sealed class DecisionFarFromImpactRemedies : RuleRemedies
{
    public override string RuleId => "CR0408";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Decision>() is not { } decision || request.Facts.Find<DecisionArea>(decision.Area ?? "")?.FeltAt is not { } level) return [];
        return [new(
            $"Ask at {LevelWords.Of(level)} level about '{decision.Name}'",
            "people there are asked, and the decision is looked at again in the light of what they say",
            FactEdit.Replace(decision, decision with { ConsultedAt = [.. decision.ConsultedAt ?? [], level] }))];
    }
}
