using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Makes whoever answers for the activity responsible for doing it.</summary>
internal sealed class NobodyResponsibleRemedies : RuleRemedies
{
    public override string RuleId => "CR0303";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Activity>() is not { } activity) return [];
        var nobody = AssignmentEdits.Nobody(request, activity, AssignmentKind.Responsible);
        return AssignmentEdits.Held(request, activity, AssignmentKind.Accountable).Select(answer => new Remedy(
            $"Make {AssignmentEdits.Name(request, answer)} responsible for '{activity.Name}'",
            $"{AssignmentEdits.Name(request, answer)} accepts to do it",
            AssignmentEdits.Assign(request, answer, AssignmentKind.Responsible, nobody)));
    }
}
