using System.Text;

namespace Collaboration.Rules.Json.Reading;

/// <summary>Reads just enough of an input to tell whether it is NDJSON, and hands it on from its beginning.</summary>
internal sealed class LookAhead : TextReader
{
    private const int DeepestDocument = 300;

    private readonly TextReader _rest;
    private readonly StringBuilder _read = new();
    private readonly int _limit;
    private int _at;

    /// <summary>Reads up to the first character of the second line that is not blank, where the first line does not decide alone.</summary>
    public LookAhead(TextReader input, int limit)
    {
        (_rest, _limit) = (input, limit);
        IsNdjson = FirstLineIsObject() && SkipWhiteSpace() == '{';
    }

    /// <summary>Whether the first line that is not blank is one whole object, and the next begins one.</summary>
    public bool IsNdjson { get; }

    public override int Peek() => _at < _read.Length ? _read[_at] : _rest.Peek();

    public override int Read() => _at < _read.Length ? _read[_at++] : _rest.Read();

    public override int Read(char[] buffer, int index, int count)
    {
        var kept = Math.Min(count, _read.Length - _at);
        if (kept == 0) return _rest.Read(buffer, index, count);
        _read.CopyTo(_at, buffer, index, kept);
        _at += kept;
        return kept;
    }

    private bool FirstLineIsObject()
    {
        if (SkipWhiteSpace() != '{') return false;
        var start = _read.Length - 1;
        while (Next() is var next and not ('\r' or '\n'))
            if (next < 0) return false;
        var line = _read.ToString(start, _read.Length - start);
        var scanner = new JsonScanner(line, new(), DeepestDocument);
        var end = 0;
        return scanner.TryPass(ref end, nestedIds: true) && scanner.SkipTrivia(end) == line.Length;
    }

    /// <summary>The next character that is neither white space nor a byte order mark; negative at the end.</summary>
    private int SkipWhiteSpace()
    {
        int next;
        do next = Next();
        while (next >= 0 && (char.IsWhiteSpace((char)next) || next == '\uFEFF'));
        return next;
    }

    /// <summary>Takes one more character from the input; none beyond the limit.</summary>
    private int Next()
    {
        var next = _read.Length > _limit ? -1 : _rest.Read();
        if (next >= 0) _read.Append((char)next);
        return next;
    }
}
