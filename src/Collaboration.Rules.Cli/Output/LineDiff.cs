namespace Collaboration.Rules.Cli.Output;

/// <summary>The shortest way from one list of lines to another (Myers 1986).</summary>
internal static class LineDiff
{
    /// <summary>Each line once, in order: kept (<c>' '</c>), removed (<c>'-'</c>) or added (<c>'+'</c>).</summary>
    public static IReadOnlyList<(char Sign, string Line)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var frontiers = Frontiers(before, after);
        var (x, y) = (before.Count, after.Count);
        List<(char, string)> lines = [];
        for (var steps = frontiers.Count - 1; steps >= 0; steps--)
        {
            var (fromX, fromY) = steps == 0 ? (0, 0) : Previous(frontiers[steps - 1], x - y, steps);
            for (; x > fromX && y > fromY; x--, y--) lines.Add((' ', before[x - 1]));
            if (steps == 0) break;
            lines.Add(x > fromX ? ('-', before[x - 1]) : ('+', after[y - 1]));
            (x, y) = (fromX, fromY);
        }

        lines.Reverse();
        return lines;
    }

    /// <summary>For each number of steps, how far each diagonal can be followed.</summary>
    private static List<Dictionary<int, int>> Frontiers(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        List<Dictionary<int, int>> all = [];
        for (var steps = 0; ; steps++)
        {
            Dictionary<int, int> frontier = [];
            all.Add(frontier);
            for (var diagonal = -steps; diagonal <= steps; diagonal += 2)
            {
                var x = steps == 0 ? 0 : Start(all[steps - 1], diagonal, steps);
                while (x < before.Count && x - diagonal < after.Count && before[x] == after[x - diagonal]) x++;
                frontier[diagonal] = x;
                if (x >= before.Count && x - diagonal >= after.Count) return all;
            }
        }
    }

    private static bool IsAddition(Dictionary<int, int> frontier, int diagonal, int steps) =>
        diagonal == -steps || (diagonal != steps && frontier[diagonal - 1] < frontier[diagonal + 1]);

    private static int Start(Dictionary<int, int> frontier, int diagonal, int steps) =>
        IsAddition(frontier, diagonal, steps) ? frontier[diagonal + 1] : frontier[diagonal - 1] + 1;

    private static (int X, int Y) Previous(Dictionary<int, int> frontier, int diagonal, int steps)
    {
        var from = IsAddition(frontier, diagonal, steps) ? diagonal + 1 : diagonal - 1;
        return (frontier[from], frontier[from] - from);
    }
}
