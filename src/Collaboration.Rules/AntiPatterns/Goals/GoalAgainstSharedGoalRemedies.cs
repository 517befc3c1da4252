using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Recognises the recorded conflict and does something for the party that loses by it.</summary>
internal sealed class GoalAgainstSharedGoalRemedies : RuleRemedies
{
    public override string RuleId => "CR0203";

    public override IEnumerable<Remedy> Offer(RemedyRequest request) => GoalConflictEdits.Handle(request.Evidence<GoalRelation>());
}
