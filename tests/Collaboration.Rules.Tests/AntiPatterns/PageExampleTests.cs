using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>Runs the examples of every rule's page through the reader and that rule alone. UPDATE_GOLDEN=1 rewrites what they expect.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var rule in AntiPatternRules.All)
            foreach (var example in PageExample.Read(Page(rule))) examples.Add(rule.GetType().Name, example.Number);
        return examples;
    }

    public static TheoryData<string> Rules() => [.. AntiPatternRules.All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_GivesWhatThePageSays(string name, int number)
    {
        var rule = Rule(name);
        var example = PageExample.Read(Page(rule))[number - 1];
        var document = CollaborationDocument.Parse(example.Json, $"{name}.md");
        var result = new CollaborationAnalyzer([rule]).Analyze(document.Snapshot, new AnalysisOptions { AsOf = example.AsOf });
        var actual = string.Join('\n', OutcomeText.Messages(result));

        Assert.Empty(document.Problems.Where(problem => problem.Id != "CR0010").Select(problem => problem.ToString()));
        if (RepositoryFiles.IsUpdating) Update(rule, example, actual);
        else Assert.Equal(example.Expected, actual);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_ShowsWhatIsReportedAndWhatIsNot(string name)
    {
        var examples = PageExample.Read(Page(Rule(name)));

        Assert.Contains(examples, example => example.Section == "Example" && example.Expected.Contains($"{Rule(name).Descriptor.Id}:", StringComparison.Ordinal));
        Assert.Contains(examples, example => example.Section == "Not reported" && !example.Expected.Contains(Rule(name).Descriptor.Id, StringComparison.Ordinal));
    }

    private static Rule Rule(string name) => AntiPatternRules.All.Single(rule => rule.GetType().Name == name);

    private static string Page(Rule rule) => RulePage.Read(rule) ?? throw new InvalidOperationException($"{rule.GetType().Name} has no page.");

    private static void Update(Rule rule, PageExample example, string actual)
    {
        var path = RepositoryFiles.PathOf("src", "Collaboration.Rules", "AntiPatterns", rule.Descriptor.Category, $"{rule.GetType().Name}.md");
        File.WriteAllText(path, example.Rewrite(File.ReadAllText(path), actual));
    }
}
