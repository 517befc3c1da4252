using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.Analysis;

/// <summary>Every rule can be asked about everything it judges, whatever is recorded of it.</summary>
public sealed class ExplainEverythingTests
{
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole, AsOf = new(2024, 1, 1) };

    public static TheoryData<string> Rules => [.. AntiPatternRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Explain_EachSubject_AnswersAsTheAnalysisDoes(string id)
    {
        var analyzer = new CollaborationAnalyzer([AntiPatternRules.All.Single(rule => rule.Descriptor.Id == id)]);
        for (var seed = 1; seed <= 3; seed++)
        {
            var facts = RandomCollaboration.Create(seed);
            foreach (var outcome in analyzer.Analyze(facts, Options).Outcomes.Where(outcome => outcome.Subject is not null).Take(4))
                Assert.Equal(outcome.Kind, Assert.Single(analyzer.Explain(facts, id, outcome.Subject!.Value, Options)).Outcome?.Kind);
        }
    }
}
