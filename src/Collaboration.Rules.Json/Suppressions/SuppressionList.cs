using Collaboration.Rules.Json.Reading;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>Where one more suppression can be put into the text of a document, without a change to what is there.</summary>
/// <param name="At">Where it goes: before the closing bracket of the list and behind all comments, or at the beginning of a document without a list.</param>
/// <param name="Before">What has to come before it.</param>
/// <param name="After">What has to come behind it.</param>
internal sealed record SuppressionList(int At, string Before, string After)
{
    private const string Outer = "\n  ";
    private const string Inner = "\n    ";
    private const int LevelsAboveFacts = 3;

    /// <summary>Where the last suppression still lacks a comma; null when none does.</summary>
    public int? CommaAt { get; private init; }

    /// <summary>The place in <paramref name="text"/>; null when it is no sound object, or its suppressions are no list.</summary>
    public static SuppressionList? Find(string text)
    {
        var depth = DocumentOptions.Default.MaximumDepth + LevelsAboveFacts;
        var source = new SourceText(text, "", 1);
        var scanner = new JsonScanner(text, new(), depth);
        var start = scanner.SkipTrivia(text.StartsWith('\uFEFF') ? 1 : 0);
        var end = start;
        if (start >= text.Length || text[start] != '{' || !scanner.TryPass(ref end, nestedIds: true)) return null;
        var list = PropertyPlace.Find(source, start, DocumentKeys.Suppressions, depth);
        if (list != start) return text[list] == '[' ? In(text, list, scanner) : null;
        var isEmpty = text[scanner.SkipTrivia(start + 1)] == '}';
        return new(start + 1, $"{Outer}\"{DocumentKeys.Suppressions}\": [{Inner}", $"{Outer}]{(isEmpty ? "\n" : ",")}");
    }

    public string Insert(string text, string json)
    {
        var added = Before + json + After;
        var longer = text.Insert(At, text.Contains("\r\n", StringComparison.Ordinal) ? added.ReplaceLineEndings("\r\n") : added);
        return CommaAt is { } comma ? longer.Insert(comma, ",") : longer;
    }

    private static SuppressionList In(string text, int list, JsonScanner scanner)
    {
        int? commaAt = null;
        var at = scanner.SkipTrivia(list + 1);
        while (text[at] != ']')
        {
            scanner.TryPass(ref at, nestedIds: true);
            commaAt = at;
            at = scanner.SkipTrivia(at);
            if (text[at] != ',') continue;
            commaAt = null;
            at = scanner.SkipTrivia(at + 1);
        }

        var end = text.AsSpan(0, at).TrimEnd().Length;
        var closesOnItsOwnLine = text.AsSpan(end, at - end).Contains('\n');
        return new(end, Inner, closesOnItsOwnLine ? "" : Outer) { CommaAt = commaAt };
    }
}
