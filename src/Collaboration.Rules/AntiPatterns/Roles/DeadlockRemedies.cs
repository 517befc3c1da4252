using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Agrees on one of the usual ways out of an even split.</summary>
internal sealed class DeadlockRemedies : RuleRemedies
{
    public override string RuleId => "CR0313";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<DecisionArea>() is not { } area) yield break;
        yield return Safeguard(request, area, SafeguardKind.Escalation, "Take unsettled matters to a higher level", "the parties agree to whom they take them");
        yield return Safeguard(request, area, SafeguardKind.DisputeResolution, "Agree on mediation or arbitration", "the parties agree on the procedure");
        yield return new(
            $"Agree on a tie-break in '{area.Name}'",
            "the parties agree how an even split is settled",
            FactEdit.Replace(area, area with { TieBreak = true }));
    }

    private static Remedy Safeguard(RemedyRequest request, DecisionArea area, SafeguardKind kind, string title, string requires)
    {
        var id = request.FreeId<Safeguard>($"{area.Id}-{kind.ToString().ToLowerInvariant()}");
        return new(
            $"{title} in '{area.Name}'",
            requires,
            FactEdit.Add(new Safeguard { Id = id, Name = $"{title} in {area.Name}", Kind = kind, Area = area.Id, Phase = request.Phase }));
    }
}
