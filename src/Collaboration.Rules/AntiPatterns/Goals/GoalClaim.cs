using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>What a goal demands of its indicator. Two goals that demand the same have equal claims.</summary>
/// <remarks>
/// A target to increase or decrease to is read as at least or at most; one to achieve as exact on its date; one to maintain as exact
/// at all times, or up to its date if it has one.
/// </remarks>
internal sealed record GoalClaim(GoalDirection? Direction, decimal? Target, string? UnitKey, PartialDate? Due)
{
    /// <summary>Whether more of it can only be better for whoever wants it, so that equal directions never get in each other's way.</summary>
    public static bool IsOpenEnded(GoalDirection? direction) => direction is GoalDirection.Increase or GoalDirection.Decrease;

    public static GoalClaim Of(OwnedGoal owned) =>
        new(owned.Goal.Direction, owned.Goal.Target, owned.Goal.Unit?.Trim().ToUpperInvariant(), owned.Goal.Due);

    /// <summary>Whether one wants it up and the other down, without targets that leave room for both; null without a direction.</summary>
    public static bool? Oppose(GoalClaim first, GoalClaim second)
    {
        if (first.Direction is null || second.Direction is null) return null;
        return ArePulledApart(first, second) && FitTogether(first, second) != true;
    }

    /// <summary>Whether meeting one target means missing the other; null when too little is known, or when the two directions oppose.</summary>
    public static bool? Exclude(GoalClaim first, GoalClaim second)
    {
        if (first.Direction is null || second.Direction is null) return null;
        if (IsOpenEnded(first.Direction) && first.Direction == second.Direction) return false;
        return (FitTogether(first, second), ArePulledApart(first, second)) switch
        {
            (true, _) => false,
            (null, _) or (false, true) => null,
            _ => MeetInTime(first, second),
        };
    }

    private static bool ArePulledApart(GoalClaim first, GoalClaim second) =>
        IsOpenEnded(first.Direction) && IsOpenEnded(second.Direction) && first.Direction != second.Direction;

    /// <summary>Whether some value satisfies both; null when a target is unknown or the units differ.</summary>
    private static bool? FitTogether(GoalClaim first, GoalClaim second)
    {
        if (first.Target is not { } one || second.Target is not { } other || first.UnitKey != second.UnitKey) return null;
        return one == other || (one < other ? first.AllowsMore || second.AllowsLess : first.AllowsLess || second.AllowsMore);
    }

    private bool AllowsMore => Direction == GoalDirection.Increase;

    private bool AllowsLess => Direction == GoalDirection.Decrease;

    private bool IsKept => Direction == GoalDirection.Maintain;

    /// <summary>Whether both have to hold on one day; what is kept up to a date may well change after it.</summary>
    private static bool? MeetInTime(GoalClaim first, GoalClaim second)
    {
        if (first.IsKept && second.IsKept) return true;
        if (first.IsKept) return IsKeptUntil(first, second);
        if (second.IsKept) return IsKeptUntil(second, first);
        if (first.Due is not { } one || second.Due is not { } other) return null;
        if (one == other) return true;
        return one.IsSurelyBefore(other) || other.IsSurelyBefore(one) ? false : null;
    }

    private static bool? IsKeptUntil(GoalClaim kept, GoalClaim reached)
    {
        if (kept.Due is not { } end) return true;
        return reached.Due is { } due && (due == end || due.IsSurelyBefore(end)) ? true : null;
    }
}
