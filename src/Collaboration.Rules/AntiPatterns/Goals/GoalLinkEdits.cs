using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Links between goals that remedies add.</summary>
internal static class GoalLinkEdits
{
    public static FactEdit Support(RemedyRequest request, string from, string to) => FactEdit.Add(new GoalRelation
    {
        Id = request.FreeId<GoalRelation>($"{from}-supports-{to}"),
        From = from,
        To = to,
        Kind = GoalRelationKind.Supports,
        Phase = request.Phase,
    });
}
