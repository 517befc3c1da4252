using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Configuration;

/// <summary>Puts what was said about one thing in order, weakest first, and finds what has no say.</summary>
internal static class WishOrder
{
    /// <summary>The wishes in order, with those marked that do not count.</summary>
    public static Wish[] Settle(IEnumerable<Wish> wishes, List<InputProblem> problems) =>
        [.. wishes.GroupBy(Voice).SelectMany(group => SettleOne([.. group.Order()], problems)).Order()];

    /// <summary>Those of one voice override each other: a layer, and in a global file either all documents or one.</summary>
    private static (ConfigurationLayer Layer, bool IsForPath) Voice(Wish wish) => (wish.Layer, wish.Position.IsForPath);

    private static Wish[] SettleOne(Wish[] wishes, List<InputProblem> problems)
    {
        var strongest = wishes[^1];
        var isInConflict = strongest.Layer == ConfigurationLayer.GlobalConfig && HasConflict(wishes, problems);
        var isSilent = isInConflict || strongest.IsUnset;
        return Array.ConvertAll(wishes, wish => isSilent || wish.IsUnset ? wish with { Counts = false } : wish);
    }

    /// <summary>Files of one level that speak about the same take each other's say, as in Roslyn, even where they agree.</summary>
    private static bool HasConflict(Wish[] wishes, List<InputProblem> problems)
    {
        var level = wishes[^1].Position.Level;
        Wish[] highest = [.. wishes.Where(wish => wish.Position.Level == level).DistinctBy(wish => wish.Path).OrderBy(wish => wish.Path, StringComparer.Ordinal)];
        foreach (var other in highest.Skip(1)) problems.Add(ConfigurationProblems.Conflict(other, highest[0].Location!.Value));
        return highest.Length > 1;
    }
}
