using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>The special positions of a weighted vote: dictator, dummy and veto player. They hold or not; there is no cut-off.</summary>
/// <remarks>
/// Results are indices of voters, ascending; empty when no voter holds the position, and null, for undefined, when the voters
/// cannot win together: no votes, or a quota above the total. A voter of weight 0 is a dummy. Sources: Shapley and Shubik 1954;
/// Felsenthal and Machover 1998.
/// </remarks>
public static class VotingStructure
{
    /// <summary>The voter who wins alone and without whom nobody wins, w ≥ q and w(N) − w &lt; q; at most one. Time is linear.</summary>
    /// <remarks>Every other voter is then a dummy. A voter who wins alone while the others also can is no dictator.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    public static EquatableArray<int>? Dictators(VotingGame game) =>
        Where(game, voter => game.Weights[voter] >= game.Quota && Blocks(game, voter));

    /// <summary>The voters without whom nobody wins, w(N) − w &lt; q. Time is linear.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    public static EquatableArray<int>? Vetoers(VotingGame game) => Where(game, voter => Blocks(game, voter));

    /// <summary>The voters who never matter: no coalition wins with them that does not win without. Time is that of the swings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is null.</exception>
    public static EquatableArray<int>? Dummies(VotingGame game) =>
        BanzhafIndex.Swings(game) is { } swings ? Where(game, voter => swings[voter].IsZero) : null;

    private static bool Blocks(VotingGame game, int voter) => game.TotalWeight - game.Weights[voter] < game.Quota;

    private static EquatableArray<int>? Where(VotingGame game, Func<int, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.IsWinnable ? Enumerable.Range(0, game.Weights.Count).Where(holds).ToEquatableArray() : null;
    }
}
