using System.Numerics;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Banzhaf index: a voter's power by its swings η, the number of coalitions S without the voter that lose and that it makes win,
/// w(S) &lt; q ≤ w(S) + w.
/// </summary>
/// <remarks>
/// Undefined when the voters cannot win together: no votes, or a quota above the total. Swings are exact, and indices are the
/// doubles nearest to the exact quotients, so reordering the voters only reorders the results. Needs whole weights. Time is n·q for
/// n voters and quota q, or n·2ⁿ if that is less work; weights and quota that share a divisor or have a lighter dual game cost less.
/// Sources: Penrose 1946; Banzhaf 1965; absolute form: Dubey and Shapley 1979. Structural: it has no cut-off.
/// </remarks>
public static class BanzhafIndex
{
    /// <summary>The swings of each voter, 0 to 2ⁿ⁻¹, in the order of the weights; null when undefined.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    public static EquatableArray<BigInteger>? Swings(VotingGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        if (!game.IsWinnable) return null;
        var reduced = new ReducedVotingGame(game);
        var count = Counter(reduced);
        var swings = reduced.Ascending.Distinct().ToDictionary(weight => weight, count);
        return game.Weights.Select(weight => swings[reduced.Reduced(weight)]).ToEquatableArray();
    }

    /// <summary>The normalised index, η / Ση: range 0 to 1, the sum is 1 before rounding; null when undefined.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    public static EquatableArray<double>? Normalised(VotingGame game)
    {
        if (Swings(game) is not { } swings) return null;
        var total = swings.Aggregate(BigInteger.Zero, BigInteger.Add);
        return swings.Select(count => new Fraction(count, total).ToDouble()).ToEquatableArray();
    }

    /// <summary>The absolute index, η / 2ⁿ⁻¹: the chance to decide when all others toss a coin; 0 to 1; null when undefined.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    public static EquatableArray<double>? Absolute(VotingGame game)
    {
        if (Swings(game) is not { } swings) return null;
        var coalitions = BigInteger.One << (swings.Count - 1);
        return swings.Select(count => new Fraction(count, coalitions).ToDouble()).ToEquatableArray();
    }

    private static Func<long, BigInteger> Counter(ReducedVotingGame game)
    {
        if (!game.HasFewCoalitions) return new CoalitionsBySum(game).Swings;
        var coalitions = new EveryCoalition(game);
        return weight => coalitions.Swings(weight).Aggregate(BigInteger.Zero, BigInteger.Add);
    }
}
