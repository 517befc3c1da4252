using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>The smallest game of the same form in which every voter has as many swings as in a winnable <see cref="VotingGame"/>.</summary>
/// <remarks>
/// Weights are divided by their greatest common divisor. The quota is at most half of the total, rounded up: a coalition that swings
/// in a game is, complemented, one that swings in the dual game with quota w(N) − q + 1. The complement turns a size of s into
/// n − 1 − s, which leaves both power indices as they are.
/// </remarks>
internal sealed class ReducedVotingGame
{
    private readonly long _divisor;

    /// <summary>Reduces <paramref name="game"/>, which must be winnable.</summary>
    public ReducedVotingGame(VotingGame game)
    {
        _divisor = CommonDivisor(game.Weights.AsSpan());
        Ascending = [.. game.Weights.Select(Reduced).Order()];
        var total = game.TotalWeight / _divisor;
        var quota = ((game.Quota - 1) / _divisor) + 1;
        Quota = Math.Min(quota, total - quota + 1);
        HasFewCoalitions = Ascending.Length <= VotingGame.MaxHeavyVoters && 1L << Ascending.Length <= Math.Max(total, 1);
    }

    /// <summary>The weight a coalition needs.</summary>
    public long Quota { get; }

    /// <summary>The weights, smallest first. Voters of equal weight have equal power, so who is who does not matter.</summary>
    public long[] Ascending { get; }

    /// <summary>Whether there are fewer coalitions than sums of weights, so that it is cheaper to go through the coalitions.</summary>
    public bool HasFewCoalitions { get; }

    /// <summary>The weight that a weight of the original game became.</summary>
    public long Reduced(long weight) => weight / _divisor;

    /// <summary>The greatest common divisor of the weights; 1 when all are zero.</summary>
    public static long CommonDivisor(ReadOnlySpan<long> weights)
    {
        var divisor = BigInteger.Zero;
        foreach (var weight in weights) divisor = BigInteger.GreatestCommonDivisor(divisor, weight);
        return divisor.IsZero ? 1 : (long)divisor;
    }
}
