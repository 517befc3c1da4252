using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>Compares the weights of parties two by two.</summary>
/// <remarks>
/// Up to <see cref="MostInFull"/> parties every pair is a row. Beyond that there are up to three: the pair that diverges most, the first
/// that cannot be compared, and the first of these of which one party ranked fewer goals than another party did.
/// Which pair diverges most is found with plain floating-point numbers in one fixed order; its divergence is then the exact measure.
/// </remarks>
internal static class WeightComparison
{
    /// <summary>The number of parties up to which every pair is a row.</summary>
    public const int MostInFull = 50;

    /// <summary>The rows for <paramref name="parties"/>, which stand in the ordinal order of their ids.</summary>
    public static IEnumerable<WeightDivergence> Of(EquatableArray<PartyPriorities> parties) =>
        parties.Count <= MostInFull ? Pairs(parties) : Extremes(parties);

    private static IEnumerable<WeightDivergence> Pairs(EquatableArray<PartyPriorities> parties)
    {
        for (var i = 0; i < parties.Count; i++)
            for (var k = i + 1; k < parties.Count; k++) yield return Compare(parties[i], parties[k]);
    }

    private static IEnumerable<WeightDivergence> Extremes(EquatableArray<PartyPriorities> parties)
    {
        var goals = parties.SelectMany(party => party.Goals).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var weights = parties.Select(party => goals.Select(goal => (double?)party.WeightOf(goal) ?? double.NaN).ToArray()).ToArray();
        var ranked = parties.Select(party => goals.Count(goal => party.RankOf(goal) is not null)).ToArray();
        var (most, largest) = (ranked.Max(), -1.0);
        (int First, int Second)? widest = null, undefined = null, unranked = null;
        for (var i = 0; i < parties.Count; i++)
        {
            for (var k = i + 1; k < parties.Count; k++)
            {
                var value = Estimate(weights[i], weights[k]);
                if (value > largest) (largest, widest) = (value.Value, (i, k));
                if (value is not null) continue;
                undefined ??= (i, k);
                if (ranked[i] < most || ranked[k] < most) unranked ??= (i, k);
            }
        }

        return new[] { widest, undefined, unranked }.OfType<(int First, int Second)>().Distinct()
            .Select(pair => Compare(parties[pair.First], parties[pair.Second]));
    }

    /// <summary>The divergence on the goals that both weighed; null where <see cref="Compare"/> has none.</summary>
    private static double? Estimate(double[] first, double[] second)
    {
        var (count, one, other) = (0, 0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            if (double.IsNaN(first[i]) || double.IsNaN(second[i])) continue;
            if (first[i] < 0 || second[i] < 0) return null;
            (count, one, other) = (count + 1, one + first[i], other + second[i]);
        }

        if (count < 2 || one == 0 || other == 0) return null;
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            if (double.IsNaN(first[i]) || double.IsNaN(second[i])) continue;
            var (p, q) = (first[i] / one, second[i] / other);
            sum += Half(p, p + q) + Half(q, p + q);
        }

        return Math.Max(sum / 2, 0);
    }

    private static double Half(double share, double both) => share == 0 ? 0 : share * Math.Log2(2 * share / both);

    private static WeightDivergence Compare(PartyPriorities first, PartyPriorities second)
    {
        var goals = first.Goals.Where(goal => first.WeightOf(goal) is not null && second.WeightOf(goal) is not null).ToList();
        var divergence = goals.Count < 2 ? null : JensenShannonDivergence.Between(Weights(first, goals), Weights(second, goals));
        return new(first, second, goals.ToEquatableArray(), divergence);
    }

    private static decimal[] Weights(PartyPriorities party, List<string> goals) => [.. goals.Select(goal => party.WeightOf(goal)!.Value)];
}
