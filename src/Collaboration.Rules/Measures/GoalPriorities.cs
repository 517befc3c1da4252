using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>How alike the parties weigh and rank the shared goals.</summary>
/// <remarks>
/// Counted are the parties that take part and the shared goals that are neither met nor dropped. A party that gave one goal several
/// weights or ranks has their mean. What a party did not say about a goal is unknown, not nought.
/// </remarks>
public static class GoalPriorities
{
    private static readonly Query<Goal> SharedGoals = Query.Facts<Goal>()
        .Where(goal => goal is { Shared: true, Status: not (GoalStatus.Met or GoalStatus.Dropped) });

    /// <summary>One row for each party that takes part and said something about a shared goal.</summary>
    public static Query<PartyPriorities> OfParties { get; } = Query.Facts<GoalPriority>()
        .Matching(SharedGoals, priority => priority.Goal, goal => goal.Id)
        .Join(Query.Facts<Party>(), priority => priority.Party, party => party.Id, (priority, party) => new Said(party, priority))
        .Where(said => said.Party.TakesPart)
        .GroupBy(said => said.Party, Aggregate.CollectBy<Said, string>(said => said.Priority.Id), Gather);

    /// <summary>One row for each two parties of <see cref="OfParties"/>, the one whose id comes first in ordinal order first.</summary>
    /// <remarks>
    /// Of more than 50 parties only the two that diverge most have a row, the first two by id if several diverge as much, and up to two
    /// pairs that cannot be compared, if there are such.
    /// </remarks>
    public static Query<WeightDivergence> Divergences { get; } = OfParties
        .GroupBy(_ => "", Aggregate.CollectBy<PartyPriorities, string>(party => party.Party.Id), (_, parties) => new Everyone(parties))
        .SelectMany(everyone => WeightComparison.Of(everyone.Parties));

    /// <summary>One row when any party ranked all shared goals, else none.</summary>
    public static Query<RankConcordance> Concordance { get; } = OfParties
        .Combine(SharedGoals.Total(Aggregate.Collect<Goal, string>(goal => goal.Id)), (party, goals) => new Rater(party, goals))
        .Where(rater => rater.Goals.All(goal => rater.Priorities.RankOf(goal) is not null))
        .GroupBy(_ => "", Aggregate.CollectBy<Rater, string>(rater => rater.Priorities.Party.Id), (_, raters) => Concord(raters));

    private static readonly Query<Ranked> Compared = Divergences
        .Join(Concordance, _ => "", _ => "", (pair, all) => new Ranked(pair, all));

    /// <summary>The undefined rows of <see cref="Divergences"/> whose two parties are not compared by <see cref="Concordance"/> either.</summary>
    public static Query<WeightDivergence> Incomparable { get; } = Divergences
        .Where(pair => pair.Value is null)
        .NotMatching(Compared.Where(IsRanked), pair => pair, ranked => ranked.Pair);

    private static bool IsRanked(Ranked ranked) =>
        ranked.All.Value is not null && ranked.All.Raters.Contains(ranked.Pair.First) && ranked.All.Raters.Contains(ranked.Pair.Second);

    private static PartyPriorities Gather(Party party, EquatableArray<Said> said) =>
        new(party, said.Select(one => one.Priority).ToEquatableArray());

    private static RankConcordance Concord(EquatableArray<Rater> raters)
    {
        var ranks = raters.Select(rater => rater.Goals.Select(goal => rater.Priorities.RankOf(goal)!.Value).ToEquatableArray()).ToList();
        return new(raters.Select(rater => rater.Priorities).ToEquatableArray(), raters[0].Goals, KendallW.Of(ranks));
    }

    private sealed record Said(Party Party, GoalPriority Priority);

    private sealed record Everyone(EquatableArray<PartyPriorities> Parties);

    private sealed record Ranked(WeightDivergence Pair, RankConcordance All);

    private sealed record Rater(PartyPriorities Priorities, EquatableArray<string> Goals);
}
