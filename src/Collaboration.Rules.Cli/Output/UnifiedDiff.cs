namespace Collaboration.Rules.Cli.Output;

/// <summary>Writes what differs between two texts as <c>diff -u</c> does, so that <c>patch</c> can apply it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes nothing when the texts are equal.</summary>
    public static void Write(TextWriter writer, string path, string before, string after)
    {
        if (before == after) return;
        var lines = LineDiff.Of(Lines(before), Lines(after));
        writer.Write($"--- {path}\n+++ {path}\n");
        foreach (var (start, end) in Hunks(lines)) WriteHunk(writer, lines, start, end);
    }

    private static IEnumerable<(int Start, int End)> Hunks(IReadOnlyList<(char Sign, string Line)> lines)
    {
        int[] changed = [.. Enumerable.Range(0, lines.Count).Where(index => lines[index].Sign != ' ')];
        for (var i = 0; i < changed.Length; i++)
        {
            var first = changed[i];
            while (i + 1 < changed.Length && changed[i + 1] - changed[i] <= 2 * Context) i++;
            yield return (Math.Max(0, first - Context), Math.Min(lines.Count, changed[i] + Context + 1));
        }
    }

    private static void WriteHunk(TextWriter writer, IReadOnlyList<(char Sign, string Line)> lines, int start, int end)
    {
        var (old, now) = (lines.Take(start).Count(line => line.Sign != '+'), lines.Take(start).Count(line => line.Sign != '-'));
        var hunk = lines.Skip(start).Take(end - start).ToList();
        writer.Write($"@@ -{Range(old, hunk.Count(line => line.Sign != '+'))} +{Range(now, hunk.Count(line => line.Sign != '-'))} @@\n");
        foreach (var (sign, line) in hunk) writer.Write(line.EndsWith('\n') ? $"{sign}{line}" : $"{sign}{line}\n\\ No newline at end of file\n");
    }

    private static string Range(int before, int count) => count == 0 ? FormattableString.Invariant($"{before},0") : FormattableString.Invariant($"{before + 1},{count}");

    private static List<string> Lines(string text)
    {
        List<string> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
