using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>How many coalitions have at most a given weight; the swings of a voter follow from it.</summary>
/// <remarks>
/// The counts are the coefficients of Π(1 + x^w). To take out one voter, divide by 1 + x^w, which is to multiply by
/// 1 − x^w + x^2w − …: an alternating sum of few terms. Time n·q, memory 32 q bytes.
/// </remarks>
internal sealed class CoalitionsBySum
{
    private readonly CoalitionCount[] _atMost;

    /// <summary>Counts the coalitions that weigh less than the quota.</summary>
    public CoalitionsBySum(ReducedVotingGame game)
    {
        _atMost = new CoalitionCount[game.Quota];
        _atMost[0] = CoalitionCount.One;
        var heaviest = 0L;
        foreach (var weight in game.Ascending)
        {
            heaviest = Math.Min(heaviest + weight, _atMost.Length - 1);
            for (var sum = heaviest; sum >= weight; sum--) _atMost[sum] += _atMost[sum - weight];
        }

        for (var sum = 1; sum < _atMost.Length; sum++) _atMost[sum] += _atMost[sum - 1];
    }

    /// <summary>The number of coalitions that a voter of this weight, not in them, makes win.</summary>
    public BigInteger Swings(long weight)
    {
        if (weight == 0) return BigInteger.Zero;
        var swings = default(CoalitionCount);
        var subtract = false;
        for (long sum = _atMost.Length - 1; sum >= 0; sum -= weight, subtract = !subtract)
        {
            var window = sum < weight ? _atMost[sum] : _atMost[sum] - _atMost[sum - weight];
            swings = subtract ? swings - window : swings + window;
        }

        return swings.ToBigInteger();
    }
}
