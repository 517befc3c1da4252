using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Load of accountability: for how many activities each holder answers, against all and against the median holder.</summary>
/// <remarks>
/// A holder is who is named by an accountable assignment and recorded; a role and the person who holds it are one. A class of many alike
/// is left out, since nobody knows how it divides its load. An activity counts once for a holder, however often assigned. Without any such
/// holder there are no rows. All assignments have to be recorded for the loads to be those of the whole. Adapted from the reading of
/// responsibility charts by column; there is no published cut-off.
/// </remarks>
public static class AccountabilityLoads
{
    /// <summary>One row for each holder who answers for an activity.</summary>
    public static Query<AccountabilityLoad> All { get; } = Measure();

    /// <summary>The accountable assignments of which it is not known who holds them.</summary>
    public static Query<Assignment> Unknown { get; } = Holders.OfAssignments
        .Where(holding => IsAccountable(holding) && !Holders.IsNamed(holding))
        .Select(holding => holding.Fact);

    private static Query<AccountabilityLoad> Measure()
    {
        var loads = Holders.OfAssignments
            .Where(holding => IsAccountable(holding) && Holders.IsNamed(holding))
            .NotMatching(Query.Facts<Party>().Where(PartyLookup.IsClass), ClassKey, party => party.Id)
            .GroupBy(
                holding => holding.Who!.Value,
                Aggregate.CollectBy((Holding<Assignment> holding) => holding.Fact.Id),
                (who, holdings) => new Load(who, FirstName(holdings), ActivitiesOf(holdings)));
        var counts = loads.Total(Aggregate.Collect((Load load) => load.Activities.Count));
        return loads.Combine(counts, (load, all) => new AccountabilityLoad(load.Who, load.Name, load.Activities, all.Sum(), Median(all)));
    }

    private static bool IsAccountable(Holding<Assignment> holding) => holding.Fact.Kind == AssignmentKind.Accountable;

    private static string ClassKey(Holding<Assignment> holding) => holding.Who?.Kind == nameof(Party) ? holding.Who.Value.Id : "";

    private static string FirstName(EquatableArray<Holding<Assignment>> holdings) =>
        holdings.Select(holding => holding.Name).Min(StringComparer.Ordinal)!;

    private static EquatableArray<FactReference> ActivitiesOf(EquatableArray<Holding<Assignment>> holdings) => holdings
        .Select(holding => holding.Fact.Activity)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(FactReference.To<Activity>)
        .ToEquatableArray();

    /// <summary>The middle of the ascending counts, or half-way between the two middle ones.</summary>
    private static double Median(EquatableArray<int> counts) =>
        counts.IsEmpty ? 0 : (counts[(counts.Count - 1) / 2] + counts[counts.Count / 2]) / 2.0;

    private sealed record Load(FactReference Who, string Name, EquatableArray<FactReference> Activities);
}
