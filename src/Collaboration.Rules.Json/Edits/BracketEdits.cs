namespace Collaboration.Rules.Json.Edits;

/// <summary>Puts items into lists and objects and takes them out; all other text stays as it is, character for character.</summary>
internal static class BracketEdits
{
    /// <summary>The text with an item added at the end, on a line of its own where the one before it has one.</summary>
    /// <param name="bracket">The list or object.</param>
    /// <param name="style">The style of the document.</param>
    /// <param name="isOnLines">Whether the first item of an empty list or object gets a line of its own.</param>
    /// <param name="item">The item, for the indentation that its further lines need.</param>
    public static string Append(this BracketText bracket, TextStyle style, bool isOnLines, Func<string, string> item)
    {
        if (bracket.Items.Count == 0) return AppendFirst(bracket, style, isOnLines && style.NewLine.Length > 0, item);
        var (text, last) = (bracket.Text, bracket.Items[^1]);
        var hasLine = TriviaText.LineStart(text, last.Start, bracket.Open + 1) >= 0;
        var indent = TriviaText.Indent(text, last.Start);
        var at = hasLine ? TriviaText.LineEnd(text, last.Behind) : last.Behind;
        var added = (hasLine ? style.NewLine + indent : style.Space) + item(indent) + (last.Comma < 0 ? "" : ",");
        return text[..last.End] + (last.Comma < 0 ? "," : "") + text[last.End..at] + added + text[at..];
    }

    /// <summary>The text without the item, its comma, and the comments on its line and directly above it.</summary>
    public static string Remove(this BracketText bracket, int index)
    {
        var (text, item) = (bracket.Text, bracket.Items[index]);
        var previousComma = index == 0 ? -1 : bracket.Items[index - 1].Comma;
        var bound = index == 0 ? bracket.Open + 1 : previousComma + 1;
        var (start, end) = OwnLines(text, bound, item) ?? InLine(text, bound, item);
        if (item.Comma >= 0 || index == 0) return text[..start] + text[end..];
        return text[..previousComma] + text[(previousComma + 1)..start] + text[end..];
    }

    private static string AppendFirst(BracketText bracket, TextStyle style, bool isOnLines, Func<string, string> item)
    {
        var (text, close) = (bracket.Text, bracket.Close);
        if (!isOnLines) return text[..close] + item("") + text[close..];
        var line = TriviaText.LineStart(text, close, bracket.Open + 1);
        var outer = TriviaText.Indent(text, line >= 0 ? close : bracket.Open);
        var added = style.NewLine + outer + style.Indent + item(outer + style.Indent);
        if (line < 0) return text[..close] + added + style.NewLine + outer + text[close..];
        var at = line - 1;
        if (text[at] == '\n' && text[at - 1] == '\r') at--;
        return text[..at] + added + text[at..];
    }

    private static (int Start, int End)? OwnLines(string text, int bound, BracketItem item)
    {
        var start = TriviaText.LineStart(text, TriviaText.OwnStart(text, bound, item.Start), bound);
        var end = TriviaText.LineEnd(text, item.Behind);
        return start >= 0 && end < text.Length && TriviaText.IsBreak(text[end]) ? (start, TriviaText.NextLine(text, end)) : null;
    }

    private static (int Start, int End) InLine(string text, int bound, BracketItem item)
    {
        var (start, end) = (item.Start, item.Behind);
        if (item.Comma >= 0) while (text[end] is ' ' or '\t') end++;
        else while (start > bound && text[start - 1] is ' ' or '\t') start--;
        return (start, end);
    }
}
