using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Pairs of parties that have to work together.</summary>
internal static class WorkPairs
{
    /// <summary>
    /// Each pair of parties, bodies of others apart, that share an activity or a tie of collaboration, with the names of both. An activity
    /// is shared by those who are responsible or accountable for it, themselves or through a person or role, unless each does its own part.
    /// </summary>
    public static Query<WorkPair> All { get; } = Named(ByActivity().Concat(ByTie()));

    /// <summary>Each pair of parties, bodies of others apart, that share a tie of collaboration, with the names of both.</summary>
    public static Query<WorkPair> OfTies { get; } = Named(ByTie());

    private static Query<Reason> ByTie() =>
        Contacts.WorkTies.SelectMany(tie => PartyPair.Of(tie).Select(pair => new Reason(pair, tie.Reference)));

    private static Query<Reason> ByActivity() => Holders.OfAssignments
        .Where(holding => holding is { Party: not null, Fact.Kind: AssignmentKind.Responsible or AssignmentKind.Accountable })
        .GroupBy(
            holding => holding.Fact.Activity,
            Aggregate.Collect((Holding<Assignment> holding) => holding.Party!),
            (activity, parties) => new Team(activity, parties))
        .Join(
            Query.Facts<Activity>().Where(activity => activity.Mode != ActivityMode.Severally),
            team => team.Activity,
            activity => activity.Id,
            (team, activity) => team)
        .SelectMany(team => PartyPair.Among(team.Parties).Select(pair => new Reason(pair, FactReference.To<Activity>(team.Activity))));

    private static Query<WorkPair> Named(Query<Reason> reasons) => reasons
        .GroupBy(reason => reason.Pair, Aggregate.Collect((Reason reason) => reason.Fact), (pair, facts) => new WorkPair(pair, facts, "", ""))
        .Join(Partners.All, row => row.Pair.First, party => party.Id, (row, party) => row with { First = party.Name })
        .Join(Partners.All, row => row.Pair.Second, party => party.Id, (row, party) => row with { Second = party.Name });

    /// <summary>Two parties, what joins them in work, and their names.</summary>
    internal sealed record WorkPair(PartyPair Pair, EquatableArray<FactReference> Work, string First, string Second);

    private sealed record Team(string Activity, EquatableArray<string> Parties);

    private sealed record Reason(PartyPair Pair, FactReference Fact);
}
