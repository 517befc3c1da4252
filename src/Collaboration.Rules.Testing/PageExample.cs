using System.Globalization;
using System.Text.RegularExpressions;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Testing;

/// <summary>One example of a rule's page: a block <c>json</c> with a document, and the block <c>text</c> after it with what the rule makes of it.</summary>
/// <remarks>
/// A paragraph just before the document that has <c>as of 2024-06-30</c> in it sets the date of judgement; else there is none. References to
/// facts that are not recorded are allowed, so that an example shows only what matters.
/// </remarks>
/// <param name="Section">The heading it stands under; empty before the first.</param>
/// <param name="Number">Its place on the page, from 1.</param>
/// <param name="AsOf">The date of judgement; null for none.</param>
/// <param name="Json">The document.</param>
/// <param name="Expected">What the page says comes of it, as <see cref="OutcomeText.Messages"/> writes it.</param>
public sealed partial record PageExample(string Section, int Number, DateOnly? AsOf, string Json, string Expected)
{
    private const string UnknownReference = "CR0010";

    /// <summary>The examples of a page, in their order; none when it has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static IReadOnlyList<PageExample> ReadAll(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var examples = new List<PageExample>();
        foreach (Match match in Pair().Matches(page))
        {
            var section = Heading().Matches(page[..match.Index]).Select(heading => heading.Groups[1].Value).LastOrDefault("");
            examples.Add(new(section, examples.Count + 1, DateBefore(page, match.Index), match.Groups["json"].Value, match.Groups["text"].Value.TrimEnd('\n')));
        }

        return examples;
    }

    /// <summary>What comes of the document by <paramref name="rule"/> alone: first what is wrong with the document itself, a line for each problem.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public string Run(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var document = CollaborationDocument.Parse(Json, $"{rule.GetType().Name}.md");
        var problems = document.Problems.Where(problem => problem.Id != UnknownReference).Select(problem => problem.ToString());
        return string.Join('\n', problems.Concat(OutcomeText.Messages(Analyze(rule, document))));
    }

    /// <summary>The placeholders of the rule's message that a diagnostic of this example leaves as they are, each once.</summary>
    internal IEnumerable<string> Unfilled(Rule rule) =>
        Analyze(rule, CollaborationDocument.Parse(Json)).Diagnostics
            .SelectMany(diagnostic => diagnostic.Descriptor.Message.Parts(diagnostic.Finding.Arguments))
            .Where(part => part.Placeholder is { } name && (part.Text == $"{{{name}}}" || part.Text.StartsWith($"{{{name}:", StringComparison.Ordinal)))
            .Select(part => part.Placeholder!)
            .Distinct();

    /// <summary>The page with <paramref name="actual"/> in the place of what this example expects.</summary>
    /// <param name="page">The page that the example was read from.</param>
    /// <param name="actual">What the example is to expect.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The page has no example of this number.</exception>
    public string Rewrite(string page, string actual)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(actual);
        var pairs = Pair().Matches(page);
        if (pairs.Count < Number) throw new ArgumentException($"The page has {pairs.Count} examples and not {Number}; give the page that the example was read from.", nameof(page));
        var block = pairs[Number - 1].Groups["text"];
        return string.Concat(page.AsSpan(0, block.Index), actual, "\n", page.AsSpan(block.Index + block.Length));
    }

    private AnalysisResult Analyze(Rule rule, CollaborationDocument document) =>
        new CollaborationAnalyzer([rule]).Analyze(document.Snapshot, new AnalysisOptions { AsOf = AsOf });

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
