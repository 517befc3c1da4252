using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Asks for more votes than one party has.</summary>
internal sealed class VotingDictatorRemedies : RuleRemedies
{
    public override string RuleId => "CR0402";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<DecisionArea>() is not { } area || request.Diagnostic.Finding.Measurement is not { Value: < int.MaxValue } votes) yield break;
        yield return new(
            FormattableString.Invariant($"Ask for {votes.Value + 1} votes in '{area.Name}'"),
            "the parties agree on the higher quota",
            FactEdit.Replace(area, area with { Quota = (int)votes.Value + 1 }));
        yield return new(
            $"Decide by consensus in '{area.Name}'",
            "the parties agree to talk matters through until nobody objects",
            FactEdit.Replace(area, area with { Quota = null, Rule = DecisionRule.Consensus }));
    }
}
