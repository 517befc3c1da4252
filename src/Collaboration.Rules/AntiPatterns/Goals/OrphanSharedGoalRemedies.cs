using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Links a goal of a party to the shared one, or assigned work.</summary>
internal sealed class OrphanSharedGoalRemedies : RuleRemedies
{
    public override string RuleId => "CR0207";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Goal>() is not { } shared) yield break;
        foreach (var own in request.Facts.OfType<Goal>().Where(goal => goal is { Shared: false, Status: not GoalStatus.Dropped }))
        {
            yield return new(
                $"Let '{own.Statement}' support '{shared.Statement}'",
                "its owner shows how it helps the shared goal",
                GoalLinkEdits.Support(request, own.Id, shared.Id));
        }

        foreach (var activity in request.Facts.OfType<Activity>())
        {
            yield return new(
                $"Let '{activity.Name}' serve '{shared.Statement}'",
                "the work is directed at the shared goal",
                FactEdit.Replace(activity, activity with { Goals = [.. activity.Goals ?? [], shared.Id] }));
        }
    }
}
