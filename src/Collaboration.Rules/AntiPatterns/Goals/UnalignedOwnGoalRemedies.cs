using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Links the goal to a shared one that it helps.</summary>
internal sealed class UnalignedOwnGoalRemedies : RuleRemedies
{
    public override string RuleId => "CR0205";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Goal>() is not { } goal) return [];
        return request.Facts.OfType<Goal>().Where(shared => shared is { Shared: true, Status: not GoalStatus.Dropped }).Select(shared => new Remedy(
            $"Link '{goal.Statement}' to the shared goal '{shared.Statement}'",
            "its owner shows how it helps the shared goal",
            GoalLinkEdits.Support(request, goal.Id, shared.Id)));
    }
}
