using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Lets those decide who have another say in the area or answer for its activity.</summary>
internal sealed class NoDecisionMakerRemedies : RuleRemedies
{
    public override string RuleId => "CR0307";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<DecisionArea>() is not { } area) return [];
        var rights = request.Facts.OfType<DecisionRight>().Where(right => right.Area == area.Id).ToList();
        var nobody = rights.Find(right => right is { Kind: DecisionRightKind.Decides, Nobody: true });
        var answering = request.Facts.OfType<Assignment>().Where(assignment => assignment.Activity == area.Activity && assignment.Kind == AssignmentKind.Accountable);
        return rights.Select(right => right.Party).Concat(answering.Select(assignment => assignment.Party)).OfType<string>().Distinct().Select(party => new Remedy(
            $"Let '{request.NameOf(party)}' decide in '{area.Name}'",
            "the parties agree who decides",
            Decides(request, area, party, nobody)));
    }

    private static FactEdit Decides(RemedyRequest request, DecisionArea area, string party, DecisionRight? nobody)
    {
        if (nobody is not null) return FactEdit.Replace(nobody, nobody with { Party = party, Nobody = false });
        var id = request.FreeId<DecisionRight>($"{area.Id}-{party}-decides");
        return FactEdit.Add(new DecisionRight { Id = id, Area = area.Id, Party = party, Kind = DecisionRightKind.Decides, Phase = request.Phase });
    }
}
