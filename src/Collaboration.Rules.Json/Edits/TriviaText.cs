namespace Collaboration.Rules.Json.Edits;

/// <summary>White space and comments around items: what belongs to an item, and where lines begin and end.</summary>
internal static class TriviaText
{
    public static bool IsBreak(char character) => character is '\r' or '\n';

    /// <summary>The start of the line on which only white space stands before <paramref name="at"/>; negative when more stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="bound">The line break must not stand before this.</param>
    public static int LineStart(string text, int at, int bound)
    {
        while (at > bound && text[at - 1] is ' ' or '\t') at--;
        return at > bound && IsBreak(text[at - 1]) ? at : -1;
    }

    /// <summary>White space at the start of the line that <paramref name="at"/> is on.</summary>
    public static string Indent(string text, int at)
    {
        var start = at;
        while (start > 0 && !IsBreak(text[start - 1])) start--;
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return text[start..end];
    }

    /// <summary>Behind the comments that follow on the same line; the line break when nothing else follows on it.</summary>
    public static int LineEnd(string text, int at)
    {
        var end = at;
        while (at < text.Length && !IsBreak(text[at]))
        {
            if (text[at] is ' ' or '\t') at++;
            else if (CommentEnd(text, at) is var comment && comment > at && !text.AsSpan(at, comment - at).ContainsAny('\r', '\n')) end = at = comment;
            else return end;
        }

        return at;
    }

    /// <summary>Behind the line break at <paramref name="at"/>.</summary>
    public static int NextLine(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    /// <summary>The start of the first comment that belongs to the item at <paramref name="start"/>: on the lines above it, without an empty line.</summary>
    public static int OwnStart(string text, int bound, int start)
    {
        foreach (var (from, end) in Enumerable.Reverse(Comments(text, bound, start)))
        {
            var gap = text[end..start];
            if (LineStart(text, from, bound) < 0 || gap.Count(c => c == '\n') > 1 || gap.Count(c => c == '\r') > 1) break;
            start = from;
        }

        return start;
    }

    private static List<(int Start, int End)> Comments(string text, int from, int to)
    {
        List<(int, int)> comments = [];
        while (from < to)
        {
            var end = CommentEnd(text, from);
            if (end > from) comments.Add((from, end));
            from = Math.Max(end, from + 1);
        }

        return comments;
    }

    private static int CommentEnd(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (!rest.StartsWith("//") && !rest.StartsWith("/*")) return at;
        var isLine = rest[1] == '/';
        var length = isLine ? rest.IndexOfAny('\r', '\n') : rest[2..].IndexOf("*/") + 4;
        return length < 0 ? text.Length : at + length;
    }
}
