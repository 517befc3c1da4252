using System.Globalization;
using System.Text.RegularExpressions;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>
/// One example of a rule's page: facts as a document, and what the rule makes of them. A paragraph just before the facts that has
/// <c>as of 2024-06-30</c> in it sets the date of judgement; else there is none.
/// </summary>
internal sealed partial record PageExample(string Section, int Number, DateOnly? AsOf, string Json, string Expected)
{
    public static IReadOnlyList<PageExample> Read(string page)
    {
        var examples = new List<PageExample>();
        foreach (Match match in Pair().Matches(page))
        {
            var section = Heading().Matches(page[..match.Index]).Select(heading => heading.Groups[1].Value).LastOrDefault("");
            examples.Add(new(section, examples.Count + 1, DateBefore(page, match.Index), match.Groups["json"].Value, match.Groups["text"].Value.TrimEnd('\n')));
        }

        return examples;
    }

    /// <summary>The page with what this example expects replaced.</summary>
    public string Rewrite(string page, string actual)
    {
        var block = Pair().Matches(page)[Number - 1].Groups["text"];
        return string.Concat(page.AsSpan(0, block.Index), actual, "\n", page.AsSpan(block.Index + block.Length));
    }

    private static DateOnly? DateBefore(string page, int index)
    {
        var paragraph = page[..index].TrimEnd('\n').Split("\n\n")[^1];
        var date = AsOfDate().Match(paragraph);
        return date.Success ? DateOnly.ParseExact(date.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"[Aa]s of\s(\d{4}-\d{2}-\d{2})")]
    private static partial Regex AsOfDate();

    [GeneratedRegex(@"```json\n(?<json>.*?)```\s*```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
