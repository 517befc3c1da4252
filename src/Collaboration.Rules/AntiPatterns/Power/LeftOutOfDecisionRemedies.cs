using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Takes the decision again, with those who were kept out of it.</summary>
internal sealed class LeftOutOfDecisionRemedies : RuleRemedies
{
    public override string RuleId => "CR0413";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Decision>() is not { } decision) return [];
        string[] parties = [.. request.Diagnostic.Finding.Evidence.Select(evidence => evidence.Fact.Id).Distinct()];
        var names = string.Join(", ", parties.Select(request.NameOf));
        return [new(
            $"Take '{decision.Name}' again and consult {names}",
            "the decision is taken again after they were asked",
            FactEdit.Replace(decision, decision with
            {
                LeftOut = [.. (decision.LeftOut ?? []).Except(parties)],
                Consulted = [.. decision.Consulted ?? [], .. parties.Except(decision.Consulted ?? [])],
            }))];
    }
}
