using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Leaves one of those accountable, and lets the others do the work or each answer for a part of its own.</summary>
internal sealed class SeveralAccountableRemedies : RuleRemedies
{
    public override string RuleId => "CR0302";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Activity>() is not { } activity) yield break;
        var accountable = request.Evidence<Assignment>().ToList();
        foreach (var kept in accountable)
        {
            var name = AssignmentEdits.Name(request, kept);
            var others = accountable.Where(other => !AssignmentEdits.IsSameHolder(other, kept));
            var edits = others.Select(other => FactEdit.Replace(other, other with { Kind = AssignmentKind.Responsible })).ToArray();
            if (edits.Length > 0) yield return new($"Leave {name} alone accountable for '{activity.Name}'", $"all concerned agree that {name} alone answers for it", edits);
        }

        yield return new(
            $"Divide '{activity.Name}' up, so that each answers for its own part",
            "the parties agree who does and answers for which part",
            FactEdit.Replace(activity, activity with { Mode = ActivityMode.Severally }));
    }
}
