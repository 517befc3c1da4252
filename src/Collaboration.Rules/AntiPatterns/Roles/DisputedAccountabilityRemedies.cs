using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Settles who is accountable: those named, or one of those who do the work instead.</summary>
internal sealed class DisputedAccountabilityRemedies : RuleRemedies
{
    public override string RuleId => "CR0314";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Activity>() is not { } activity) yield break;
        var unsettled = request.Evidence<Assignment>().ToList();
        var names = string.Join(", ", unsettled.Select(assignment => AssignmentEdits.Name(request, assignment)).Distinct());
        yield return new(
            $"Settle that {names} answers for '{activity.Name}'",
            "everybody concerned accepts it",
            unsettled.Select(assignment => FactEdit.Replace(assignment, assignment with { Standing = AssignmentStanding.Settled })).ToArray());

        var others = AssignmentEdits.Held(request, activity, AssignmentKind.Responsible).Where(work => !unsettled.Exists(held => AssignmentEdits.IsSameHolder(held, work)));
        foreach (var work in others)
        {
            var name = AssignmentEdits.Name(request, work);
            var added = AssignmentEdits.Assign(request, work, AssignmentKind.Accountable, null);
            yield return new(
                $"Make {name} accountable for '{activity.Name}' instead of {names}",
                $"everybody concerned accepts that {name} answers for it",
                [added, .. unsettled.Select(FactEdit.Remove)]);
        }
    }
}
