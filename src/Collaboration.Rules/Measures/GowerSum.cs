using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>The distances of all pairs of a set, added up without looking at each pair.</summary>
/// <remarks>
/// <para>
/// Items that know the same attributes form a group. The pairs between two groups have k attributes in common, so that their
/// distances add up to 1/k of what the attributes add up to, one by one: a pass over the sorted values, with how many there were
/// before in each group and what they sum to. All of that is exact in whole numbers; each attribute and k gives one term.
/// </para>
/// <para>
/// A pass takes as many steps as there are contexts times groups. Above <see cref="MostSteps"/> all items are taken as one group and
/// each pair weighs as many times as it has attributes in common, so that the mean is that of all comparisons of two known values.
/// </para>
/// </remarks>
/// <param name="Terms">What the distances add up to, in parts.</param>
/// <param name="Weight">How many distances there are, or comparisons where pairs are weighed.</param>
/// <param name="WeighsPairs">Whether each pair weighs as many times as it has attributes in common.</param>
internal sealed record GowerSum(IReadOnlyList<double> Terms, BigInteger Weight, bool WeighsPairs)
{
    /// <summary>The number of contexts times groups up to which each pair weighs the same; so always for 1,024 contexts.</summary>
    public const long MostSteps = 1 << 20;

    /// <summary>The sum for <paramref name="items"/>, with the range of each numeric attribute taken from them.</summary>
    /// <exception cref="ArgumentException">An attribute is nominal in one item and numeric in another.</exception>
    public static GowerSum Of(IReadOnlyCollection<GowerItem> items)
    {
        var contexts = GowerContext.Of(items);
        var attributes = contexts.Length == 0 ? 0 : contexts[0].Values.Count;
        var groups = contexts.GroupBy(context => context.Known).ToArray();
        var weighsPairs = (long)contexts.Length * groups.Length > MostSteps;
        var shared = weighsPairs ? [[1]] : Shared(groups.Select(group => group.Key).ToArray());
        var groupOf = groups.Select((group, index) => (group.Key, index)).ToDictionary(entry => entry.Key, entry => weighsPairs ? 0 : entry.index);

        var terms = new List<double>();
        var comparisons = BigInteger.Zero;
        for (var i = 0; i < attributes; i++)
        {
            var known = contexts.Where(context => !context.Values[i].IsMissing).ToArray();
            comparisons += GowerContext.Pairs(known);
            var values = known.Select(context => new GowerValue(context.Values[i], groupOf[context.Known], context.Count));
            terms.AddRange(GowerAttribute.Terms(values, shared));
        }

        return new(terms, weighsPairs ? comparisons : PairsWithDistance(groups, shared), weighsPairs);
    }

    /// <summary>How many attributes each two groups have in common.</summary>
    private static int[][] Shared(BigInteger[] groups) =>
        groups.Select(first => groups.Select(second => (int)BigInteger.PopCount(first & second)).ToArray()).ToArray();

    private static BigInteger PairsWithDistance(IGrouping<BigInteger, GowerContext>[] groups, int[][] shared)
    {
        var counts = groups.Select(group => group.Aggregate(BigInteger.Zero, (sum, context) => sum + context.Count)).ToArray();
        var pairs = BigInteger.Zero;
        for (var i = 0; i < groups.Length; i++)
        {
            if (shared[i][i] > 0) pairs += GowerContext.Pairs(groups[i]);
            for (var j = 0; j < i; j++)
            {
                if (shared[i][j] > 0) pairs += counts[i] * counts[j];
            }
        }

        return pairs;
    }
}
