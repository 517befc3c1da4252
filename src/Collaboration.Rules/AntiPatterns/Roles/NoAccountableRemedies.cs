using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Makes somebody accountable who already does the work.</summary>
internal sealed class NoAccountableRemedies : RuleRemedies
{
    public override string RuleId => "CR0301";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Activity>() is not { } activity) return [];
        var nobody = AssignmentEdits.Nobody(request, activity, AssignmentKind.Accountable);
        return AssignmentEdits.Held(request, activity, AssignmentKind.Responsible).Select(work => new Remedy(
            $"Make {AssignmentEdits.Name(request, work)} accountable for '{activity.Name}'",
            $"{AssignmentEdits.Name(request, work)} accepts to answer for it",
            AssignmentEdits.Assign(request, work, AssignmentKind.Accountable, nobody)));
    }
}
