using Collaboration.Rules.Engine;
using Collaboration.Rules.Json.Reading;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Finds what stands at the places of one document, and what stands around it.</summary>
/// <remarks>What is long is cut to the rest of its first line, and that to a limit, so that a log does not grow with the size of facts.</remarks>
internal sealed class TextRegions(CollaborationDocument document)
{
    private const int Longest = 1_000;
    private const int Around = 120;

    private readonly SourceText? _source = document.Text is { } text ? new(text, document.Path, document.Line) : null;

    /// <summary>The first value of the document, for what belongs to no place within it.</summary>
    public SourceLocation Beginning { get; } = Begin(document);

    /// <summary>The value that starts at a place, and more on both sides of it; no context where nothing is around it.</summary>
    public (TextRegion Region, TextRegion? Context) At(SourceLocation location)
    {
        var start = location.Path == document.Path && _source is not null ? _source.OffsetOf(location) : -1;
        if (start < 0 || start == _source!.Text.Length) return (new(location, null, null), null);
        var end = End(start);
        if (IsAll(start, end)) end = Whole(start, start + 1);
        return (Region(start, end), IsAll(start, end) ? null : Region(ContextStart(start), ContextEnd(end)));
    }

    private static SourceLocation Begin(CollaborationDocument document)
    {
        var first = new SourceLocation(document.Path, document.Line, 1);
        if (document.Text is not { } text) return first;
        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        return start < 0 ? first : new SourceText(text, document.Path, document.Line).LocationOf(start);
    }

    private int End(int start)
    {
        var end = _source!.EndOf(start, Longest);
        if (end >= 0) return Whole(start, end);
        var line = _source.Text.AsSpan(start).IndexOfAny('\r', '\n');
        var length = Math.Clamp(line < 0 ? _source.Text.Length - start : line, 1, Longest);
        return Whole(start, start + length);
    }

    /// <summary>An end that does not tear a surrogate pair apart.</summary>
    private int Whole(int start, int end)
    {
        var text = _source!.Text;
        return end < text.Length && end > start && char.IsHighSurrogate(text[end - 1]) && char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }

    private bool IsAll(int start, int end) => start == 0 && end == _source!.Text.Length;

    /// <summary>The start of the line before, unless that is far.</summary>
    private int ContextStart(int start)
    {
        var nearest = Math.Max(0, start - Around);
        var before = _source!.Text.AsSpan(nearest, start - nearest);
        var line = before.LastIndexOf('\n');
        var earlier = line < 0 ? -1 : before[..line].LastIndexOf('\n');
        var at = nearest + (earlier >= 0 ? earlier : Math.Max(line, -1)) + 1;
        return at > 0 && char.IsLowSurrogate(_source.Text[at]) && char.IsHighSurrogate(_source.Text[at - 1]) ? at - 1 : at;
    }

    /// <summary>The end of the line after, unless that is far.</summary>
    private int ContextEnd(int end)
    {
        var after = _source!.Text.AsSpan(end, Math.Min(Around, _source.Text.Length - end));
        var line = after.IndexOf('\n');
        var later = line < 0 ? -1 : after[(line + 1)..].IndexOf('\n');
        return Whole(end, end + (later < 0 ? after.Length : line + 1 + later));
    }

    private TextRegion Region(int start, int end) => new(_source!.LocationOf(start), _source.LocationOf(end), _source.Text[start..end]);
}
