using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>A weighted vote: a coalition wins when the weights of its voters reach the quota.</summary>
/// <remarks>Immutable; two games are equal when quota and weights are, the weights in order. Voters are named by their index.</remarks>
public sealed record VotingGame
{
    /// <summary>The most voters a game can have.</summary>
    public const int MaxVoters = 200;

    /// <summary>
    /// The largest total weight of a game of more than <see cref="MaxHeavyVoters"/> voters, after the weights are divided by their
    /// greatest common divisor. Time and memory of the power indices grow with it.
    /// </summary>
    public const int MaxTotalWeight = 100_000;

    /// <summary>The most voters a game can have whose weights have no limit: so few that every coalition can be looked at.</summary>
    public const int MaxHeavyVoters = 16;

    private VotingGame(long quota, EquatableArray<long> weights, long totalWeight) =>
        (Quota, Weights, TotalWeight) = (quota, weights, totalWeight);

    /// <summary>The weight a coalition needs to win, 1 or more. It may exceed the total: then nobody can win.</summary>
    public long Quota { get; }

    /// <summary>The weight of each voter, 0 or more.</summary>
    public EquatableArray<long> Weights { get; }

    /// <summary>The sum of the weights.</summary>
    public long TotalWeight { get; }

    /// <summary>Whether all voters together win. If not (no votes, or a quota above the total), its measures are undefined.</summary>
    public bool IsWinnable => Quota <= TotalWeight;

    /// <summary>The game in which coalitions of at least <paramref name="quota"/> win.</summary>
    /// <exception cref="ArgumentException">
    /// The quota is below 1, a weight is negative, their sum is above <see cref="long.MaxValue"/>, there are more than <see cref="MaxVoters"/> voters, or there are more than
    /// <see cref="MaxHeavyVoters"/> and their total weight, divided by the greatest common divisor, is above <see cref="MaxTotalWeight"/>.
    /// </exception>
    public static VotingGame Create(long quota, ReadOnlySpan<long> weights)
    {
        if (quota < 1) throw new ArgumentException($"The quota is {quota}; it must be 1 or more.", nameof(quota));
        if (weights.Length > MaxVoters)
            throw new ArgumentException($"There are {weights.Length} voters; a game takes up to {MaxVoters}.", nameof(weights));
        var total = 0L;
        foreach (var weight in weights)
        {
            if (weight < 0) throw new ArgumentException($"A weight is {weight}; it must be 0 or more.", nameof(weights));
            if (weight > long.MaxValue - total) throw new ArgumentException($"The weights sum to more than {long.MaxValue}.", nameof(weights));
            total += weight;
        }

        if (weights.Length > MaxHeavyVoters && total / ReducedVotingGame.CommonDivisor(weights) > MaxTotalWeight)
            throw new ArgumentException($"The weights sum to {total}; scale them down to at most {MaxTotalWeight}.", nameof(weights));
        return new(quota, EquatableArray.Create(weights), total);
    }
}
