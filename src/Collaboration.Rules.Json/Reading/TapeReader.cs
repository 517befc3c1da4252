namespace Collaboration.Rules.Json.Reading;

/// <summary>Reads the stretches of a tape one after another, as one text.</summary>
internal sealed class TapeReader(string text, JsonTape tape) : TextReader
{
    private int _stretch;
    private int _read;

    public override int Read(char[] buffer, int index, int count)
    {
        var total = 0;
        while (total < count && _stretch < tape.Stretches.Count)
        {
            var (start, length) = tape.Stretches[_stretch];
            var source = JsonTape.IsQuote(start) ? "\"" : text.AsSpan(start, length);
            var piece = source[_read..Math.Min(length, _read + count - total)];
            piece.CopyTo(buffer.AsSpan(index + total));
            total += piece.Length;
            _read += piece.Length;
            if (_read < length) break;
            (_stretch, _read) = (_stretch + 1, 0);
        }

        return total;
    }
}
