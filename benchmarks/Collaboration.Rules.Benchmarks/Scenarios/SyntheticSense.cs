using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>Makes sense of facts whose properties were chosen one by one: one holder, an owner for what is not shared, and the like.</summary>
public static class SyntheticSense
{
    /// <summary>However large the collaboration, its parties share this many goals, and all of them set priorities among these.</summary>
    private const int SharedGoals = 8;

    public static Fact Of(Fact fact, int index) => fact switch
    {
        CollaborationProfile profile => profile with { Name = "Synthetic" },
        Party party => party with
        {
            Standing = index % 10 == 0 ? [PartyStanding.Affected] : [PartyStanding.Partner],
            Count = index % 50 == 1 ? party.Count : null,
        },
        Role role => role with { Vacant = index % 20 == 0, Holder = index % 20 == 0 ? null : role.Holder },
        Goal goal => Goal(goal, index),
        GoalPriority priority => priority with
        {
            Party = $"Party-{index / SharedGoals}",
            Goal = $"Goal-{index % SharedGoals}",
            Rank = (index % SharedGoals) + 1,
        },
        GoalRelation relation when relation.From == relation.To => relation with { To = "Goal-0", From = "Goal-1" },
        Assignment assignment when index % 40 == 0 => assignment with { Nobody = true, Party = null, Person = null, Role = null },
        DecisionRight right => Right(right),
        Decision decision => Decision(decision),
        _ => fact,
    };

    private static Goal Goal(Goal goal, int index) => goal with
    {
        Shared = index < SharedGoals,
        Owner = index < SharedGoals ? null : goal.Owner,
        Status = index % 10 == 9 ? GoalStatus.Met : null,
    };

    private static DecisionRight Right(DecisionRight right)
    {
        var isVote = right.Kind == DecisionRightKind.Decides;
        return right with
        {
            Votes = isVote ? right.Votes : null,
            AgreedShare = isVote ? right.AgreedShare / 2 : null,
        };
    }

    private static Decision Decision(Decision decision) =>
        decision with { LeftOut = decision.LeftOut?.Except(decision.DecidedBy ?? [], StringComparer.Ordinal).ToEquatableArray() };
}
