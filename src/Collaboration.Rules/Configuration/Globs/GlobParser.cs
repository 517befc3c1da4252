using System.Globalization;

namespace Collaboration.Rules.Configuration.Globs;

/// <summary>Takes a pattern apart. Nothing is wrong in a pattern: a bracket or brace that is not closed stands for itself.</summary>
internal sealed class GlobParser
{
    private readonly string _pattern;
    private readonly Dictionary<int, int> _braces = [];

    public GlobParser(string pattern)
    {
        _pattern = pattern;
        var open = new Stack<int>();
        for (var at = 0; at < pattern.Length; at = Next(at))
        {
            if (pattern[at] == '{') open.Push(at);
            else if (pattern[at] == '}' && open.TryPop(out var start)) _braces[start] = at;
        }
    }

    public GlobPart Parse() => Sequence(0, _pattern.Length);

    private SequencePart Sequence(int start, int end)
    {
        var parts = new List<GlobPart>();
        for (var at = start; at < end;) at = Add(parts, at, end);
        return new(parts);
    }

    /// <returns>Where the next part begins.</returns>
    private int Add(List<GlobPart> parts, int at, int end)
    {
        var rest = _pattern.AsSpan(at, end - at);
        if (rest.StartsWith("/**/")) return Added(FoldersPart.Instance, 4);
        if (rest.StartsWith("**")) return Added(RunPart.AcrossFolders, 2);
        return rest[0] switch
        {
            '*' => Added(RunPart.WithinName, 1),
            '?' => Added(CharacterPart.AnyInName, 1),
            '\\' when rest.Length > 1 => Added(CharacterPart.Exactly(rest[1]), 2),
            '[' when EndOfClass(at) is var close and > 0 && close < end => Added(Class(at + 1, close), close + 1 - at),
            '{' when _braces.TryGetValue(at, out var close) => AddBraces(parts, at, close),
            var character => Added(CharacterPart.Exactly(character), 1),
        };

        int Added(GlobPart part, int length)
        {
            parts.Add(part);
            return at + length;
        }
    }

    private int AddBraces(List<GlobPart> parts, int open, int close)
    {
        List<GlobPart> choices = [];
        var start = open + 1;
        for (var at = start; at <= close; at = at < close && _pattern[at] == '{' && _braces.TryGetValue(at, out var inner) ? inner + 1 : Next(at))
        {
            if (at < close && _pattern[at] != ',') continue;
            choices.Add(Sequence(start, at));
            start = at + 1;
        }

        if (choices.Count > 1) parts.Add(new ChoicePart(choices));
        else if (Numbers(_pattern[(open + 1)..close]) is { } numbers) parts.Add(numbers);
        else parts.AddRange([CharacterPart.Exactly('{'), choices[0], CharacterPart.Exactly('}')]);
        return close + 1;
    }

    private static NumberPart? Numbers(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !IsNumber(text.AsSpan(0, dots), out var first) || !IsNumber(text.AsSpan(dots + 2), out var last)) return null;
        return new(Math.Min(first, last), Math.Max(first, last));
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Where the character after this one begins; an escaped character and a class are one.</summary>
    private int Next(int at) => _pattern[at] switch
    {
        '\\' => at + 2,
        '[' when EndOfClass(at) is var close and > 0 => close + 1,
        _ => at + 1,
    };

    /// <summary>The bracket that closes a class; 0 when there is none, the class is empty, or a slash comes first.</summary>
    private int EndOfClass(int open)
    {
        var first = open + 1 + (open + 1 < _pattern.Length && _pattern[open + 1] == '!' ? 1 : 0);
        for (var at = first; at < _pattern.Length && _pattern[at] != '/'; at += _pattern[at] == '\\' ? 2 : 1)
            if (_pattern[at] == ']') return at > first ? at : 0;
        return 0;
    }

    private CharacterPart Class(int start, int end)
    {
        var isNegated = _pattern[start] == '!';
        var ranges = new List<(char First, char Last)>();
        for (var at = isNegated ? start + 1 : start; at < end; at++)
        {
            if (_pattern[at] == '\\' && at + 1 < end) at++;
            var isRange = at + 2 < end && _pattern[at + 1] == '-';
            ranges.Add((_pattern[at], isRange ? _pattern[at + 2] : _pattern[at]));
            if (isRange) at += 2;
        }

        return new(character => character != '/' && ranges.Exists(range => character >= range.First && character <= range.Last) != isNegated);
    }
}
