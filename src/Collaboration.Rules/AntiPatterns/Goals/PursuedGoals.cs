using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>The goals that are still pursued, neither met nor dropped; one whose status is unknown counts as pursued.</summary>
internal static class PursuedGoals
{
    private static readonly Query<Goal> All = Query.Facts<Goal>().Where(IsPursued);

    private static readonly Query<Goal> Owned = All.Where(goal => goal is { Shared: false, Owner: not null });

    private static readonly Query<Party> Parties = Query.Facts<Party>();

    /// <summary>Those of every party that takes part, and of owners that were never recorded as parties, which go by their id.</summary>
    public static Query<OwnedGoal> OfParties { get; } = Owned
        .Join(Parties, goal => goal.Owner!, party => party.Id, (goal, party) => new Held(goal, party))
        .Where(held => held.Party.TakesPart)
        .Select(held => new OwnedGoal(held.Goal, held.Party.Name))
        .Concat(Owned.NotMatching(Parties, goal => goal.Owner!, party => party.Id).Select(goal => new OwnedGoal(goal, goal.Owner!)));

    /// <summary>Those that all parties own together.</summary>
    public static Query<OwnedGoal> Shared { get; } = All.Where(goal => goal.Shared).Select(goal => new OwnedGoal(goal, "all"));

    /// <summary>Those that are not shared and have no owner.</summary>
    public static Query<Goal> OfUnknownOwner { get; } = All.Where(goal => goal is { Shared: false, Owner: null });

    /// <summary>Those that a rule about the parties' own goals judges: <see cref="OfParties"/> and <see cref="OfUnknownOwner"/>.</summary>
    public static Query<Goal> NotShared { get; } = OfParties.Select(owned => owned.Goal).Concat(OfUnknownOwner);

    /// <summary>Whether it is neither met nor dropped, as far as is known.</summary>
    public static bool IsPursued(Goal goal) => goal.Status is not (GoalStatus.Met or GoalStatus.Dropped);

    private sealed record Held(Goal Goal, Party Party);
}
