using System.Buffers;

namespace Collaboration.Rules.Json.Reading;

/// <summary>Checks, from a given place, that one JSON value stands there, and notes it on a tape for the parser.</summary>
/// <remarks>
/// The grammar is that of RFC 8259, with comments and trailing commas. A check that fails leaves nothing on the tape. So the parser is
/// only ever shown what is sound, and a damaged fact cannot swallow the next: within a fact, an object with an id is a fault, because it
/// means that a bracket before it is missing. The characters looked at are counted, over all checks, for a limit on the work.
/// </remarks>
internal sealed class JsonScanner(string text, JsonTape tape, int maximumDepth)
{
    private static readonly SearchValues<char> TextStops =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\']);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private int _stretchStart;
    private bool _recording;
    private bool _nestedIds;

    public JsonTape Tape => tape;

    /// <summary>What the last failed check found.</summary>
    public ScanFault Fault { get; private set; }

    /// <summary>Where the value of the property <c>id</c> of the object last checked starts; negative when it has none.</summary>
    public int IdStart { get; private set; } = -1;

    /// <summary>Where the value of the property <c>rule</c> of the object last checked starts, which marks a suppression; negative when it has none.</summary>
    public int RuleStart { get; private set; } = -1;

    /// <summary>How many characters were looked at so far.</summary>
    public long Work { get; private set; }

    /// <summary>Checks the object that starts at <paramref name="at"/> and puts it on the tape.</summary>
    public bool TryRecordObject(ref int at)
    {
        var mark = tape.Mark();
        (_recording, _nestedIds, _stretchStart) = (true, false, at);
        var sound = TryValue(ref at);
        if (sound) tape.AddStretch(_stretchStart, at);
        else tape.Return(mark);
        _recording = false;
        return sound;
    }

    /// <summary>Checks the value that starts at <paramref name="at"/>, of which nothing is needed.</summary>
    public bool TryPass(ref int at, bool nestedIds)
    {
        _nestedIds = nestedIds;
        return TryValue(ref at);
    }

    /// <summary>The first character at or after <paramref name="at"/> that is neither white space nor in a comment.</summary>
    public int SkipTrivia(int at)
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n') at++;
            else if (EndOfComment(at) is var end && end > at) at = SkipComment(at, end);
            else break;
        }

        return at;
    }

    /// <summary>Moves <paramref name="at"/> from the opening quote of a text to behind its closing one.</summary>
    public bool TryText(ref int at)
    {
        var start = at++;
        while (true)
        {
            var ahead = text.AsSpan(at).IndexOfAny(TextStops);
            at = ahead < 0 ? text.Length : at + ahead;
            switch (Peek(at))
            {
                case '"':
                    at++;
                    return true;
                case '\\' when EscapeLength(at) is var length and > 0:
                    at += length;
                    break;
                case '\\':
                    return Fail(at, "This is no escape that JSON knows; write a backslash as '\\\\'.");
                case '\r' or '\n' or '\0' when at >= text.Length || text[at] != '\0':
                    Work += at - start;
                    return Fail(start, "This text has no closing quote on its line; close it, and write a line break as '\\n'.");
                default:
                    return Fail(at, $"A text cannot hold the control character U+{(int)text[at]:X4}; write it as '\\u{(int)text[at]:x4}'.");
            }
        }
    }

    private bool TryValue(ref int at)
    {
        var start = at;
        (IdStart, RuleStart) = (-1, -1);
        var sound = Value(ref at, 1);
        Work += Math.Max(sound ? at : Fault.Offset, start) - start + 1;
        return sound;
    }

    private bool Value(ref int at, int depth)
    {
        var start = at;
        switch (Peek(at))
        {
            case '{': return Object(ref at, depth);
            case '[': return List(ref at, depth);
            case '"':
                Note(at);
                return TryText(ref at);
            case '-' or (>= '0' and <= '9'):
                Note(at);
                return Number(ref at);
            case 't' when Word(ref at, "true"):
            case 'f' when Word(ref at, "false"):
            case 'n' when Word(ref at, "null"):
                Note(start);
                return true;
            default: return Expected(at, "a value");
        }
    }

    private bool Object(ref int at, int depth)
    {
        var start = at;
        if (depth > maximumDepth) return TooDeep(at);
        Note(at);
        at = SkipTrivia(at + 1);
        while (Peek(at) != '}')
        {
            if (Peek(at) != '"') return Expected(at, "a property name in double quotes, or '}'");
            var name = at;
            Note(at);
            if (!TryText(ref at)) return false;
            var isRule = text.AsSpan(name, at - name) is "\"rule\"";
            var isId = text.AsSpan(name, at - name) is "\"id\"";
            if (isId && depth > 1 && !_nestedIds)
                return Fail(start, "An object with an id stands inside another fact; close the brackets before it.");
            at = SkipTrivia(at);
            if (Peek(at) != ':') return Expected(at, "':' and a value");
            at = SkipTrivia(at + 1);
            if (isId && depth == 1 && Peek(at) == '"') IdStart = at;
            if (isRule && depth == 1 && Peek(at) == '"') RuleStart = at;
            if (!Value(ref at, depth + 1)) return false;
            at = SkipTrivia(at);
            if (Peek(at) == ',') at = SkipTrivia(at + 1);
            else if (Peek(at) != '}') return Expected(at, "',' or '}'");
        }

        Note(at++);
        return true;
    }

    private bool List(ref int at, int depth)
    {
        if (depth > maximumDepth) return TooDeep(at);
        Note(at);
        at = SkipTrivia(at + 1);
        while (Peek(at) != ']')
        {
            if (!Value(ref at, depth + 1)) return false;
            at = SkipTrivia(at);
            if (Peek(at) == ',') at = SkipTrivia(at + 1);
            else if (Peek(at) != ']') return Expected(at, "',' or ']'");
        }

        Note(at++);
        return true;
    }

    private bool Number(ref int at)
    {
        var start = at;
        if (Peek(at) == '-') at++;
        if (Peek(at) == '0') at++;
        else if (!Digits(ref at)) return Expected(at, "a digit");
        if (Peek(at) == '.')
        {
            at++;
            if (!Digits(ref at)) return Expected(at, "a digit");
        }

        if (Peek(at) is 'e' or 'E')
        {
            at++;
            if (Peek(at) is '+' or '-') at++;
            if (!Digits(ref at)) return Expected(at, "a digit");
        }

        if (!_recording || JsonNumber.IsExact(text.AsSpan(start, at - start))) return true;
        tape.AddStretch(_stretchStart, start);
        tape.AddQuoted(start, at);
        _stretchStart = at;
        return true;
    }

    private bool Digits(ref int at)
    {
        var start = at;
        while (char.IsAsciiDigit(Peek(at))) at++;
        return at > start;
    }

    private bool Word(ref int at, string word)
    {
        if (!text.AsSpan(at).StartsWith(word) || char.IsAsciiLetterOrDigit(Peek(at + word.Length))) return false;
        at += word.Length;
        return true;
    }

    private int EscapeLength(int at)
    {
        var escaped = Peek(at + 1);
        if (escaped is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't') return 2;
        if (escaped != 'u' || at + 6 > text.Length) return 0;
        return text.AsSpan(at + 2, 4).ContainsAnyExcept(HexDigits) ? 0 : 6;
    }

    private int EndOfComment(int at)
    {
        if (text[at] != '/' || at + 1 >= text.Length) return at;
        if (text[at + 1] is not ('/' or '*')) return at;
        var isLine = text[at + 1] == '/';
        var rest = text.AsSpan(at + 2);
        var length = isLine ? rest.IndexOfAny('\r', '\n') : rest.IndexOf("*/");
        return length < 0 ? text.Length : at + 2 + length + (isLine ? 0 : 2);
    }

    private int SkipComment(int at, int end)
    {
        Work += end - at;
        if (_recording)
        {
            tape.AddStretch(_stretchStart, at);
            _stretchStart = end;
        }

        return end;
    }

    private void Note(int at)
    {
        if (_recording) tape.TokenStarts.Add(at);
    }

    private char Peek(int at) => at < text.Length ? text[at] : '\0';

    private bool Expected(int at, string what) => Fail(at, Unexpected(at, what));

    private bool TooDeep(int at)
    {
        Fault = new(at, $"Brackets nest deeper than {maximumDepth} here; flatten this part, or raise the maximum depth.", IsLimit: true);
        return false;
    }

    private bool Fail(int at, string message)
    {
        Fault = new(at, message);
        return false;
    }

    /// <summary>A sentence that says what stands at <paramref name="at"/> and what should.</summary>
    public string Unexpected(int at, string what)
    {
        if (at >= text.Length) return $"The text ends here; write {what}.";
        var found = char.IsControl(text[at]) || char.IsSurrogate(text[at]) ? $"U+{(int)text[at]:X4}" : $"'{text[at]}'";
        return $"Found {found}; write {what}.";
    }
}
