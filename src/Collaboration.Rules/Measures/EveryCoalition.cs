using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>The swings by size, found by going through every coalition of a game of few voters; their weights do not matter.</summary>
/// <remarks>Time n·2ⁿ, memory 8·2ⁿ bytes, for n up to <see cref="VotingGame.MaxHeavyVoters"/>.</remarks>
internal sealed class EveryCoalition
{
    private readonly Dictionary<long, BigInteger[]> _swings = [];

    /// <summary>Goes through the coalitions.</summary>
    public EveryCoalition(ReducedVotingGame game)
    {
        var voters = game.Ascending.Length;
        var swings = new long[voters, voters];
        var sums = new long[1 << voters];
        for (var coalition = 1; coalition < sums.Length; coalition++)
        {
            sums[coalition] = sums[coalition & (coalition - 1)] + game.Ascending[BitOperations.TrailingZeroCount(coalition)];
            if (sums[coalition] < game.Quota) continue;
            var others = BitOperations.PopCount((uint)coalition) - 1;
            for (var rest = coalition; rest != 0; rest &= rest - 1)
            {
                var voter = BitOperations.TrailingZeroCount(rest);
                if (sums[coalition] - game.Ascending[voter] < game.Quota) swings[voter, others]++;
            }
        }

        for (var voter = 0; voter < voters; voter++)
            _swings[game.Ascending[voter]] = [.. Enumerable.Range(0, voters).Select(size => (BigInteger)swings[voter, size])];
    }

    /// <summary>The number of coalitions of 0, 1, … voters that a voter of this weight, not in them, makes win.</summary>
    public BigInteger[] Swings(long weight) => _swings[weight];
}
