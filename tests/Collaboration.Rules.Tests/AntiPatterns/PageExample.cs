using System.Text.RegularExpressions;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>One example of a rule's page: facts as a document, and what the rule makes of them.</summary>
internal sealed partial record PageExample(string Section, int Number, string Json, string Expected)
{
    public static IReadOnlyList<PageExample> Read(string page)
    {
        var examples = new List<PageExample>();
        foreach (Match match in Pair().Matches(page))
        {
            var section = Heading().Matches(page[..match.Index]).Select(heading => heading.Groups[1].Value).LastOrDefault("");
            examples.Add(new(section, examples.Count + 1, match.Groups["json"].Value, match.Groups["text"].Value.TrimEnd('\n')));
        }

        return examples;
    }

    /// <summary>The page with what this example expects replaced.</summary>
    public string Rewrite(string page, string actual)
    {
        var block = Pair().Matches(page)[Number - 1].Groups["text"];
        return string.Concat(page.AsSpan(0, block.Index), actual, "\n", page.AsSpan(block.Index + block.Length));
    }

    [GeneratedRegex(@"```json\n(?<json>.*?)```\s*```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
