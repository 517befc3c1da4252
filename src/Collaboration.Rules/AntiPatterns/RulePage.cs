using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.AntiPatterns;

/// <summary>The page that explains a rule: why it matters, what it reports, examples, settings and limits.</summary>
public static class RulePage
{
    /// <summary>The page of <paramref name="rule"/> as Markdown; null when its assembly carries none.</summary>
    /// <remarks>A page is an embedded resource named after the rule's class, such as <c>NoAccountable.md</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static string? Read(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var type = rule.GetType();
        using var page = type.Assembly.GetManifestResourceStream($"{type.Name}.md");
        if (page is null) return null;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
