namespace Collaboration.Rules;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
/// <remarks>
/// A word is close when at most a third of it, rounded up, differs by letters added, dropped, replaced or swapped. The number of
/// words compared is capped over the life of one instance, so that a document full of mistakes still takes linear time.
/// </remarks>
internal sealed class Spelling
{
    private const int LongestWord = 64;
    private int _comparisonsLeft = 200_000;

    /// <summary>The closest known word, the first in ordinal order among equals; null when none is close.</summary>
    public string? Closest(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord) return null;
        var best = (word.Length + 2) / 3 + 1;
        string? closest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > best || candidate.Length > LongestWord) continue;
            if (--_comparisonsLeft < 0) return closest;
            var distance = Distance(word, candidate);
            if (distance > best || (distance == best && (closest is null || string.CompareOrdinal(candidate, closest) >= 0))) continue;
            (best, closest) = (distance, candidate);
        }

        return closest;
    }

    private static int Distance(string left, string right)
    {
        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
