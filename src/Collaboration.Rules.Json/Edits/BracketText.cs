using Collaboration.Rules.Json.Reading;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Edits;

/// <summary>A list or an object as it stands in a sound text.</summary>
internal sealed class BracketText
{
    private BracketText(string text, int open, int close, IReadOnlyList<BracketItem> items) => (Text, Open, Close, Items) = (text, open, close, items);

    public string Text { get; }

    public int Open { get; }

    public int Close { get; }

    public IReadOnlyList<BracketItem> Items { get; }

    public static bool IsBracket(string text, int at) => text[at] is '{' or '[';

    /// <summary>The outermost object of a text, in front of which a byte order mark may stand.</summary>
    public static BracketText Root(string text)
    {
        var scanner = new JsonScanner(text, new(), maximumDepth: int.MaxValue);
        return Read(text, scanner.SkipTrivia(text.StartsWith('\uFEFF') ? 1 : 0));
    }

    /// <summary>The list or object that opens at <paramref name="open"/>.</summary>
    public static BracketText Read(string text, int open)
    {
        var scanner = new JsonScanner(text, new(), maximumDepth: int.MaxValue);
        var (isObject, at) = (text[open] == '{', scanner.SkipTrivia(open + 1));
        List<BracketItem> items = [];
        while (text[at] is not ('}' or ']'))
        {
            var start = at;
            if (isObject && scanner.TryText(ref at)) at = scanner.SkipTrivia(scanner.SkipTrivia(at) + 1);
            var value = at;
            if (!scanner.TryPass(ref at, nestedIds: true)) throw new InvalidOperationException("Only a sound text can be edited.");
            var (end, behind) = (at, scanner.SkipTrivia(at));
            var hasComma = text[behind] == ',';
            items.Add(new(start, value, end, hasComma ? behind : -1));
            at = hasComma ? scanner.SkipTrivia(behind + 1) : behind;
        }

        return new(text, open, at, items);
    }

    /// <summary>The list or object that is the value of an item.</summary>
    public BracketText Inside(BracketItem item) => Read(Text, item.ValueStart);

    /// <summary>The place of the property with this name, escapes resolved; negative when there is none.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Items.Count; i++)
            if (Unquoted(Items[i].Start) == name) return i;
        return -1;
    }

    /// <summary>The value of the property with this name as a text; null when there is none.</summary>
    public string? TextOf(string name) => IndexOf(name) is >= 0 and var index && Text[Items[index].ValueStart] == '"' ? Unquoted(Items[index].ValueStart) : null;

    private string? Unquoted(int start)
    {
        var end = start;
        new JsonScanner(Text, new(), maximumDepth: 1).TryText(ref end);
        using var reader = new JsonTextReader(new StringReader(Text[start..end]));
        return reader.ReadAsString();
    }
}
