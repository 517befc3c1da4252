using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Leaves one responsible and asks the others, or divides the work.</summary>
internal sealed class EverybodyResponsibleRemedies : RuleRemedies
{
    public override string RuleId => "CR0304";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Activity>() is not { } activity) yield break;
        var responsible = AssignmentEdits.Held(request, activity, AssignmentKind.Responsible).ToList();
        foreach (var kept in responsible)
        {
            var name = AssignmentEdits.Name(request, kept);
            var others = responsible.Where(other => !AssignmentEdits.IsSameHolder(other, kept));
            var edits = others.Select(other => FactEdit.Replace(other, other with { Kind = AssignmentKind.Consulted })).ToArray();
            if (edits.Length > 0) yield return new($"Let {name} do '{activity.Name}' and consult the others", $"all concerned agree that {name} does it", edits);
        }

        yield return new(
            $"Divide '{activity.Name}' up, so that each does its own part",
            "the parties agree who does which part",
            FactEdit.Replace(activity, activity with { Mode = ActivityMode.Severally }));
    }
}
