using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Finds for a goal a rival on its indicator: one of another owner that no recorded relation links to it.</summary>
/// <remarks>
/// What was recorded about two goals goes before a comparison. Goals of one owner with equal claims are compared once, so that the
/// time grows with the different claims, not with the pairs of goals; goals that pull the same way are not compared at all.
/// </remarks>
internal sealed class RivalGoals
{
    private readonly List<Side> _sides;
    private readonly ILookup<string, string> _linked;
    private readonly Func<GoalClaim, GoalClaim, bool?> _judge;
    private readonly Dictionary<(GoalClaim Claim, string Owner), Rivalry> _known = [];

    /// <param name="group">The indicator's goals and links.</param>
    /// <param name="rivals">The goals to find rivals among, by id.</param>
    /// <param name="judge">Whether two claims are rivals, the same either way round; null when that is not known.</param>
    public RivalGoals(IndicatorGoals group, IEnumerable<OwnedGoal> rivals, Func<GoalClaim, GoalClaim, bool?> judge)
    {
        _judge = judge;
        _linked = group.Links
            .SelectMany(link => new[] { (From: link.Ends.First, To: link.Ends.Second), (From: link.Ends.Second, To: link.Ends.First) })
            .ToLookup(ends => ends.From, ends => ends.To, StringComparer.Ordinal);
        _sides = rivals
            .GroupBy(GoalClaim.Of)
            .Select(claim => new Position(claim.Key, claim.GroupBy(goal => goal.OwnerKey, StringComparer.Ordinal).Select(owner => owner.ToList()).ToList()))
            .GroupBy(position => position.Claim.Direction)
            .Select(side => new Side(side.Key, side.ToList()))
            .ToList();
    }

    /// <summary>The first rival found, in an order that depends on the ids alone, and whether one that may be a rival is not known well enough.</summary>
    public Rivalry Of(OwnedGoal goal)
    {
        var claim = GoalClaim.Of(goal);
        if (_linked.Contains(goal.Id)) return Search(goal, claim, _linked[goal.Id].ToHashSet(StringComparer.Ordinal));
        if (_known.TryGetValue((claim, goal.OwnerKey), out var known)) return known;
        return _known[(claim, goal.OwnerKey)] = Search(goal, claim, []);
    }

    private Rivalry Search(OwnedGoal goal, GoalClaim claim, HashSet<string> linked)
    {
        OwnedGoal? unclear = null;
        foreach (var position in Facing(claim))
        {
            var verdict = _judge(claim, position.Claim);
            if (verdict == false || (verdict is null && unclear is not null)) continue;
            var other = OfAnotherOwner(position, goal, linked);
            if (verdict == true && other is not null) return new(other, null);
            unclear ??= other;
        }

        return new(null, unclear);
    }

    private IEnumerable<Position> Facing(GoalClaim claim) => _sides
        .Where(side => !GoalClaim.IsOpenEnded(side.Direction) || side.Direction != claim.Direction)
        .SelectMany(side => side.Positions);

    private static OwnedGoal? OfAnotherOwner(Position position, OwnedGoal goal, HashSet<string> linked) => position.Owners
        .Where(goals => goals[0].OwnerKey != goal.OwnerKey)
        .Select(goals => goals.Find(other => !linked.Contains(other.Id)))
        .FirstOrDefault(other => other is not null);

    /// <summary>What was found; at most one of both.</summary>
    internal sealed record Rivalry(OwnedGoal? Rival, OwnedGoal? Unclear);

    private sealed record Position(GoalClaim Claim, List<List<OwnedGoal>> Owners);

    private sealed record Side(GoalDirection? Direction, List<Position> Positions);
}
