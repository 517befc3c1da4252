using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Json;
using Collaboration.Rules.Remedies;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.Remedies;

/// <summary>Remedies on the examples of the pages of their rules.</summary>
public sealed class EveryRemedyTests
{
    /// <summary>Their examples record nobody who could be proposed; the tests of the planner do.</summary>
    private static readonly string[] WithoutProposal = ["CR0301", "CR0305"];

    public static TheoryData<string> Ids() => [.. AntiPatternRemedies.All.Select(remedies => remedies.RuleId).Except(WithoutProposal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Offer_ExamplesOfThePage_WorksInOne(string id)
    {
        var rule = AntiPatternRules.All.Single(rule => rule.Descriptor.Id == id);
        var tried = PageExample.ReadAll(RulePage.Read(rule)!).SelectMany(example => Tried(example, id)).ToList();

        Assert.NotEmpty(tried);
        Assert.Contains(tried, remedy => remedy.Works);
        Assert.All(tried.SelectMany(remedy => remedy.Remedy.Edits), edit => Assert.True(edit.After is null || edit.After.Note!.Contains(Remedy.Mark, StringComparison.Ordinal)));
    }

    private static IEnumerable<TriedRemedy> Tried(PageExample example, string id)
    {
        var facts = CollaborationDocument.Parse(example.Json).Snapshot;
        var options = new AnalysisOptions { AsOf = example.AsOf };
        var planner = new RemedyPlanner(CollaborationAnalyzer.Default, facts, options);
        return CollaborationAnalyzer.Default.Analyze(facts, options).Diagnostics.Where(diagnostic => diagnostic.Id == id).SelectMany(planner.For);
    }
}
