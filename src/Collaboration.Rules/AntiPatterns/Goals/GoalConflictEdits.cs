using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>The two ways in which a conflict of goals is handled.</summary>
internal static class GoalConflictEdits
{
    public static IEnumerable<Remedy> Handle(IEnumerable<GoalRelation> conflicts)
    {
        GoalRelation[] all = [.. conflicts];
        if (all.Length == 0) yield break;
        yield return new("Recognise the conflict and make good the party that loses", "the parties agree on what the losing party gets", Handled(all, GoalConflictHandling.Compensated));
        yield return new("Recognise the conflict and give the losing party its way elsewhere", "the parties agree on what is traded", Handled(all, GoalConflictHandling.Traded));
    }

    private static FactEdit[] Handled(GoalRelation[] conflicts, GoalConflictHandling handling) =>
        Array.ConvertAll(conflicts, conflict => FactEdit.Replace(conflict, conflict with { Recognised = true, Handling = handling }));
}
