using System.Buffers;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Json.Reading;

/// <summary>The text of one document, and the line and column of each of its characters.</summary>
/// <remarks>A line ends with CR, LF or both together. Columns count UTF-16 units from 1.</remarks>
internal sealed class SourceText(string text, string path, int firstLine)
{
    private const int LongestQuote = 60;
    private const int DeepestQuote = 256;
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,]}/");

    private int[]? _lineStarts;

    public string Text { get; } = text;

    public SourceLocation LocationOf(int offset)
    {
        _lineStarts ??= LineStarts(Text);
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(path, firstLine + line, offset - _lineStarts[line] + 1);
    }

    /// <summary>Where in the text a location of it is; negative when it is outside.</summary>
    public int OffsetOf(SourceLocation location)
    {
        _lineStarts ??= LineStarts(Text);
        var line = location.Line - firstLine;
        if (line < 0 || line >= _lineStarts.Length) return -1;
        var offset = _lineStarts[line] + location.Column - 1;
        return offset <= Text.Length ? offset : -1;
    }

    /// <summary>The end of the value, or of the word, that starts at <paramref name="offset"/>; negative when it is damaged or longer than <paramref name="longest"/>.</summary>
    public int EndOf(int offset, int longest)
    {
        if (offset >= Text.Length) return -1;
        var length = Math.Min(longest, Text.Length - offset);
        if (Text[offset] is not ('{' or '[')) return Within(Math.Max(offset + 1, Text[offset] == '"' ? EndOfText(offset) : EndOfWord(offset)));
        var end = 0;
        return new JsonScanner(Text.Substring(offset, length), new(), DeepestQuote).TryPass(ref end, nestedIds: true) ? offset + end : -1;

        int Within(int at) => at <= offset + length ? at : -1;
    }

    /// <summary>The value that starts at <paramref name="offset"/> as it is written, or in words where it is long or a structure.</summary>
    public string Quote(int offset)
    {
        if (Text[offset] == '{') return "an object";
        if (Text[offset] == '[') return "a list";
        var end = Text[offset] == '"' ? EndOfText(offset) : EndOfWord(offset);
        return Shorten(offset, end);
    }

    /// <summary>The characters between the quotes of the text that starts at <paramref name="offset"/>, escapes left as written.</summary>
    public string Inside(int offset) => Text[(offset + 1)..Math.Max(offset + 1, EndOfText(offset) - 1)];

    /// <summary>What <see cref="Inside"/> gives, cut short where it is long, for messages.</summary>
    public string ShortInside(int offset) => Shorten(offset + 1, Math.Max(offset + 1, EndOfText(offset) - 1));

    private string Shorten(int start, int end) =>
        end - start <= LongestQuote ? Text[start..end] : string.Concat(Text.AsSpan(start, LongestQuote), "…");

    private int EndOfText(int offset)
    {
        var at = offset + 1;
        while (at < Text.Length && Text[at] != '"') at += Text[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, Text.Length);
    }

    private int EndOfWord(int offset)
    {
        var length = Text.AsSpan(offset).IndexOfAny(WordEnds);
        return length < 0 ? Text.Length : offset + length;
    }

    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (var at = 0; ;)
        {
            var ahead = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (ahead < 0) return [.. starts];
            at += ahead + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }
    }
}
