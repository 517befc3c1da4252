using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Resource share: what each party contributes of one kind of resource, for each unit by itself.</summary>
/// <remarks>
/// Units are never converted. Undefined, so without rows, for a kind of which a contribution has no amount, and for a unit of which the
/// total is 0. See <see cref="Shares"/> for the quotient and
/// <see cref="HerfindahlHirschman"/> for the concentration. All contributions have to be recorded for a share to be one of the whole.
/// </remarks>
public static class ResourceShares
{
    /// <summary>One row for each kind and unit in which something is contributed.</summary>
    public static Query<ResourcePool> Pools { get; } = Query.Facts<Contribution>()
        .GroupBy(
            contribution => contribution.Kind,
            Aggregate.CollectBy<Contribution, string>(contribution => contribution.Id),
            (_, all) => new AllOfKind(all))
        .Where(all => all.Contributions.All(IsMeasured))
        .SelectMany(ByUnit);

    /// <summary>One row for each kind, unit and party that contributes.</summary>
    public static Query<ResourceShare> Parties { get; } = Pools.SelectMany(pool => pool.Shares);

    /// <summary>The contributions without an amount, which leave the shares of their kind undefined.</summary>
    public static Query<Contribution> Unmeasured { get; } = Query.Facts<Contribution>().Where(contribution => !IsMeasured(contribution));

    /// <summary>The share of each of <paramref name="parties"/> in what they contribute of one kind, in their order.</summary>
    /// <returns>Null, for undefined, when an amount is missing, when they give in several units, or when they give nothing.</returns>
    internal static EquatableArray<double>? Among(IReadOnlyList<string> parties, IEnumerable<Contribution> contributions)
    {
        var theirs = contributions.Where(contribution => parties.Contains(contribution.Party)).ToList();
        if (!theirs.All(IsMeasured) || theirs.Select(Unit).Distinct().Count() != 1) return null;
        return Shares.OfSums([.. parties.Select(party => Amounts(theirs.Where(contribution => contribution.Party == party)))]);
    }

    private static IEnumerable<ResourcePool> ByUnit(AllOfKind all) =>
        all.Contributions.GroupBy(Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).SelectMany(InUnit);

    private static IEnumerable<ResourcePool> InUnit(IGrouping<string, Contribution> unit)
    {
        var parties = unit
            .GroupBy(contribution => contribution.Party, StringComparer.Ordinal)
            .OrderBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => party.ToList())
            .ToList();
        decimal[][] amounts = [.. parties.Select(Amounts)];
        if (Shares.OfSums(amounts) is not { } shares) return [];
        var ofParties = parties.Select((given, i) => new ResourceShare(
            given[0].Kind, unit.Key, given[0].Party, shares[i], given.Select(FactReference.To).ToEquatableArray()));
        return [new(parties[0][0].Kind, unit.Key, ofParties.ToEquatableArray(), HerfindahlHirschman.NormalisedOfSums(amounts))];
    }

    private static decimal[] Amounts(IEnumerable<Contribution> given) => [.. given.Select(contribution => contribution.Amount!.Value)];

    private static bool IsMeasured(Contribution contribution) => contribution.Amount is >= 0;

    private static string Unit(Contribution contribution) => contribution.Unit ?? "";

    private sealed record AllOfKind(EquatableArray<Contribution> Contributions);
}
