using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Lets the parties take over one of the goals that are recorded for one of them.</summary>
internal sealed class NoSharedGoalsRemedies : RuleRemedies
{
    public override string RuleId => "CR0204";

    public override IEnumerable<Remedy> Offer(RemedyRequest request) => request.Evidence<Goal>().Select(goal => new Remedy(
        $"Share the goal '{goal.Statement}'",
        "every party takes the goal as its own",
        FactEdit.Replace(goal, goal with { Shared = true, Owner = null })));
}
