using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>How many coalitions of each size have at most a given weight; the swings of a voter by size follow from it.</summary>
/// <remarks>
/// The counts are the coefficients of Π(1 + y·x^w), kept in one row per size, each from the least weight that so many voters can have
/// to the largest below the quota. One voter is taken out as in <see cref="CoalitionsBySum"/>. Time and memory are bounded by n²·q and
/// 32·n·q bytes; adding the smallest weights first keeps the rows short, in practice to a small fraction of that.
/// </remarks>
internal sealed class CoalitionsBySize
{
    private readonly CoalitionCount[][] _atMost;
    private readonly long[] _least;
    private readonly long _limit;

    /// <summary>Counts the coalitions that weigh less than the quota.</summary>
    public CoalitionsBySize(ReducedVotingGame game)
    {
        var prefix = PrefixSums(game.Ascending);
        var voters = game.Ascending.Length;
        _limit = game.Quota - 1;
        _least = [.. prefix.TakeWhile(sum => sum <= _limit)];
        _atMost = new CoalitionCount[_least.Length][];
        for (var size = 0; size < _atMost.Length; size++)
            _atMost[size] = new CoalitionCount[Math.Min(_limit, prefix[voters] - prefix[voters - size]) - _least[size] + 1];

        _atMost[0][0] = CoalitionCount.One;
        for (var voter = 0; voter < voters; voter++) AddVoter(voter, game.Ascending[voter], prefix);
        foreach (var row in _atMost) Accumulate(row);
    }

    /// <summary>The number of coalitions of 0, 1, … voters that a voter of this weight, not in them, makes win.</summary>
    public BigInteger[] Swings(long weight)
    {
        var swings = new BigInteger[_atMost.Length];
        if (weight == 0) return swings;
        for (var size = 0; size < swings.Length; size++) swings[size] = Swings(weight, size).ToBigInteger();
        return swings;
    }

    private static long[] PrefixSums(long[] weights)
    {
        var prefix = new long[weights.Length + 1];
        for (var i = 0; i < weights.Length; i++) prefix[i + 1] = prefix[i] + weights[i];
        return prefix;
    }

    private static void Accumulate(CoalitionCount[] row)
    {
        for (var i = 1; i < row.Length; i++) row[i] += row[i - 1];
    }

    private void AddVoter(int voter, long weight, long[] prefix)
    {
        for (var size = Math.Min(voter + 1, _atMost.Length - 1); size > 0; size--)
        {
            var heaviest = Math.Min(prefix[voter] - prefix[voter - size + 1], _limit - weight);
            var count = (int)(heaviest - _least[size - 1] + 1);
            if (count <= 0) continue;
            var without = _atMost[size - 1].AsSpan(0, count);
            var with = _atMost[size].AsSpan((int)(_least[size - 1] + weight - _least[size]), count);
            for (var i = 0; i < with.Length; i++) with[i] += without[i];
        }
    }

    private CoalitionCount Swings(long weight, int size)
    {
        var swings = default(CoalitionCount);
        var (sum, subtract) = (_limit, false);
        for (var others = size; others >= 0 && sum >= 0; others--, sum -= weight, subtract = !subtract)
        {
            var window = AtMost(others, sum) - AtMost(others, sum - weight);
            swings = subtract ? swings - window : swings + window;
        }

        return swings;
    }

    private CoalitionCount AtMost(int size, long sum)
    {
        var index = sum - _least[size];
        return index < 0 ? default : _atMost[size][Math.Min(index, _atMost[size].Length - 1)];
    }
}
