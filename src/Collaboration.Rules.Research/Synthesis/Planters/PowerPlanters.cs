using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Research.Synthesis.Planters;

/// <summary>Imbalance of power, and goals that diverge.</summary>
internal static class PowerPlanters
{
    /// <summary>One party decides alone; the grosser, the more often, and the less it asks.</summary>
    public static IEnumerable<FactReference> OneDecides(CollaborationDraft draft, Draw draw, double severity)
    {
        var party = draw.One(draft.Of<Party>());
        var decisions = draft.Of<Decision>();
        var taken = draw.Some(decisions, Math.Max(1, (int)Math.Round(severity * decisions.Count)));
        foreach (var decision in taken)
        {
            draft.Replace(decision with
            {
                DecidedBy = [party.Id],
                Rule = DecisionRule.Unilateral,
                Consulted = draw.Chance(severity) ? [] : [.. draft.Parties.Where(other => other != party.Id)],
            });
        }

        return [party.Reference, .. taken.Select(decision => decision.Reference)];
    }

    /// <summary>A party that a decision touches is neither asked nor at the table; the grosser, the more often.</summary>
    public static IEnumerable<FactReference> LeftOut(CollaborationDraft draft, Draw draw, double severity)
    {
        var party = draw.One(draft.Of<Party>()).Id;
        var taken = draw.Some(draft.Of<Decision>(), 1 + (int)(severity * (draft.Of<Decision>().Count - 1)));
        foreach (var decision in taken)
        {
            string[] deciders = [.. decision.DecidedBy!.Value.Where(other => other != party)];
            draft.Replace(decision with
            {
                DecidedBy = [.. deciders.Length > 0 ? deciders : [draft.Parties.First(other => other != party)]],
                Consulted = [.. decision.Consulted!.Value.Where(other => other != party)],
                Affected = [.. decision.Affected.Append(party).Distinct()],
                LeftOut = draw.Chance(severity) ? [party] : null,
            });
        }

        return taken.Select(decision => decision.Reference);
    }

    /// <summary>One party is given more votes, from one more to twice what all others have.</summary>
    public static IEnumerable<FactReference> BlocOfVotes(CollaborationDraft draft, Draw draw, double severity)
    {
        var rights = draft.Of<DecisionRight>().Where(right => right.Area == "board").ToArray();
        var bloc = draw.One(rights);
        var votes = 2 + (int)Math.Round(severity * 2 * (rights.Length - 1));
        draft.Replace(bloc with { Votes = votes });
        var board = draft.Of<DecisionArea>().Single(area => area.Id == "board");
        draft.Replace(board with { Quota = ((rights.Length - 1 + votes) / 2) + 1 });
        return [board.Reference, bloc.Reference, .. draft.Of<Party>().Where(party => party.Id == bloc.Party).Select(party => party.Reference)];
    }

    /// <summary>Looks alike: one pays most and has one vote as all others, as in the Multilateral Fund of the Montreal Protocol.</summary>
    public static IEnumerable<FactReference> LargePayer(CollaborationDraft draft, Draw draw, double severity)
    {
        var contribution = draw.One(draft.Of<Contribution>());
        draft.Add(new Safeguard { Id = "audit", Name = "Audit of the fund", Kind = SafeguardKind.Audit });
        var board = draft.Of<DecisionArea>().Single(area => area.Id == "board");
        return [draft.Replace(contribution with { Amount = contribution.Amount * 8 }).Reference, board.Reference];
    }

    /// <summary>Mild: one wants more of what another would leave as it is. Gross: less.</summary>
    public static IEnumerable<FactReference> OppositeGoals(CollaborationDraft draft, Draw draw, double severity)
    {
        var pair = TwoOwnGoals(draft, draw);
        var opposite = draw.Chance(severity) ? GoalDirection.Decrease : GoalDirection.Maintain;
        return
        [
            draft.Replace(pair[0] with { Indicator = "price", Direction = GoalDirection.Increase }).Reference,
            draft.Replace(pair[1] with { Indicator = "price", Direction = opposite }).Reference,
        ];
    }

    /// <summary>Mild: goals that compete, seen by both. Gross: nobody has said that they conflict.</summary>
    public static IEnumerable<FactReference> UnhandledGoals(CollaborationDraft draft, Draw draw, double severity)
    {
        var pair = TwoOwnGoals(draft, draw);
        var recognised = !draw.Chance(severity);
        return [.. Relate(draft, pair, recognised, recognised && draw.Chance(0.5) ? null : GoalConflictHandling.None)];
    }

    /// <summary>Looks alike: goals conflict, and one is compensated for it.</summary>
    public static IEnumerable<FactReference> CompensatedGoals(CollaborationDraft draft, Draw draw, double severity) =>
        Relate(draft, TwoOwnGoals(draft, draw), recognised: true, GoalConflictHandling.Compensated);

    private static IEnumerable<FactReference> Relate(CollaborationDraft draft, Goal[] pair, bool recognised, GoalConflictHandling? handling)
    {
        var relation = new GoalRelation
        {
            Id = "clash",
            From = pair[0].Id,
            To = pair[1].Id,
            Kind = GoalRelationKind.Conflicts,
            Recognised = recognised,
            Handling = handling,
        };
        return [draft.Add(relation).Reference, pair[0].Reference, pair[1].Reference];
    }

    private static Goal[] TwoOwnGoals(CollaborationDraft draft, Draw draw) => draw.Some(draft.Of<Goal>().Where(goal => goal.Owner is not null), 2);
}
