using System.Text.RegularExpressions;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Testing;

/// <summary>Holds a rule and its page together: what the page says is what the rule does.</summary>
public static partial class RulePages
{
    private const string Reported = "What is reported";
    private const string Example = "Example";
    private const string NotReported = "Not reported";
    private const string Settings = "Settings";

    /// <summary>The sections of a page, in their order.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        ["Why it matters", Reported, Example, NotReported, Settings, "How to respond", "Limits"];

    /// <summary>
    /// What is wrong with the page of <paramref name="rule"/>, a line for each; empty when nothing is. The page has the rule's id and title, the
    /// fixed sections, the message with every placeholder, every setting with its default, an example of what is reported and one of what is
    /// not; and each example gives what the page says,
    /// with no placeholder left unfilled.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static IReadOnlyList<string> Faults(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var name = rule.GetType().Name;
        if (RulePage.Read(rule) is not { } page) return [$"{name} has no page; embed one as {name}.md."];
        return [.. Outline(rule, page).Concat(Message(rule, page)).Concat(SettingsOf(rule, page)).Concat(Examples(rule, page)).Select(fault => $"{name}.md {fault}")];
    }

    /// <summary>The page of <paramref name="rule"/> with what each example gives in the place of what it expects, to be read and then written.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule has no page.</exception>
    public static string Refreshed(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var page = RulePage.Read(rule) ?? throw new ArgumentException($"{rule.GetType().Name} has no page; embed one.", nameof(rule));
        return PageExample.ReadAll(page).Aggregate(page, (text, example) => example.Rewrite(text, example.Run(rule)));
    }

    private static IEnumerable<string> Outline(Rule rule, string page)
    {
        var title = $"# {rule.Descriptor.Id}: {rule.Descriptor.Title}\n";
        if (!page.StartsWith(title, StringComparison.Ordinal)) yield return $"does not begin with '{title.TrimEnd()}'.";
        var sections = Headings().Matches(page).Select(heading => heading.Groups[1].Value).ToList();
        if (!sections.SequenceEqual(Sections)) yield return $"has the sections {string.Join(", ", sections)}; they are to be {string.Join(", ", Sections)}.";
    }

    private static IEnumerable<string> Message(Rule rule, string page)
    {
        var reported = Section(page, Reported);
        var text = Whitespace().Replace(reported.Replace("\n> ", " ", StringComparison.Ordinal), " ");
        var message = rule.Descriptor.Message;
        if (!Formats().Replace(text, "{$1}").Contains(Formats().Replace(message.Text, "{$1}"), StringComparison.Ordinal))
            yield return $"does not quote the message in '{Reported}': {message.Text}";
        foreach (var placeholder in message.Placeholders)
            if (!reported.Contains($"`{{{placeholder}}}`", StringComparison.Ordinal)) yield return $"does not explain `{{{placeholder}}}` in '{Reported}'.";
    }

    private static IEnumerable<string> SettingsOf(Rule rule, string page)
    {
        var settings = Section(page, Settings);
        if (rule.Settings.Count == 0 && !settings.Contains("None.", StringComparison.Ordinal)) yield return $"does not say 'None.' in '{Settings}'.";
        foreach (var setting in rule.Settings)
        {
            if (!settings.Contains(setting.Key, StringComparison.Ordinal)) yield return $"does not name the setting {setting.Key}.";
            if (!settings.Contains(setting.DefaultText, StringComparison.Ordinal)) yield return $"does not name the default {setting.DefaultText} of {setting.Key}.";
        }
    }

    private static IEnumerable<string> Examples(Rule rule, string page)
    {
        var examples = PageExample.ReadAll(page);
        var marker = $"{rule.Descriptor.Id}:";
        if (!examples.Any(example => example.Section == Example && example.Expected.Contains(marker, StringComparison.Ordinal)))
            yield return $"shows nothing that is reported in '{Example}'.";
        if (!examples.Any(example => example.Section == NotReported && !example.Expected.Contains(marker, StringComparison.Ordinal)))
            yield return $"shows nothing that is not reported in '{NotReported}'.";
        foreach (var example in examples)
        {
            var actual = example.Run(rule);
            if (actual != example.Expected) yield return $"says of example {example.Number}:\n{example.Expected}\nThe rule says:\n{actual}";
            foreach (var placeholder in example.Unfilled(rule))
                yield return $"shows in example {example.Number} that the rule leaves {{{placeholder}}} of its message unfilled; give the finding a value with With(\"{placeholder}\", …).";
        }
    }

    /// <summary>The text of a section; empty when there is none of the name.</summary>
    private static string Section(string page, string name)
    {
        var start = page.IndexOf($"## {name}\n", StringComparison.Ordinal);
        if (start < 0) return "";
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\{(\w+):[^}]*\}")]
    private static partial Regex Formats();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
