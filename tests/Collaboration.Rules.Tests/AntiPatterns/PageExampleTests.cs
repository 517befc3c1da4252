using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>Runs the examples of every rule's page through the reader and that rule alone. UPDATE_GOLDEN=1 rewrites what they expect.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> Rules() => [.. AntiPatternRules.All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_SaysWhatTheRuleDoes(string name)
    {
        var rule = AntiPatternRules.All.Single(rule => rule.GetType().Name == name);
        if (RepositoryFiles.IsUpdating) File.WriteAllText(PathOf(rule), RulePages.Refreshed(rule));
        else Assert.Empty(RulePages.Faults(rule));
    }

    private static string PathOf(Rule rule) =>
        RepositoryFiles.PathOf("src", "Collaboration.Rules", "AntiPatterns", rule.Descriptor.Category, $"{rule.GetType().Name}.md");
}
