using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Analysis;

/// <summary>What was not recorded is not judged.</summary>
public sealed class PartialRecordTests
{
    [Fact]
    public void VotesAndMoneyAlone_GiveVerdictsOnWhoDecidesAndWhoPays()
    {
        var result = CollaborationAnalyzer.Default.Analyze(new CollaborationBuilder()
            .Party("a", "A", null, PartyStanding.Partner)
            .Party("b", "B", null, PartyStanding.Partner)
            .DecisionArea("all", "Everything", quota: 6)
            .Votes("all", ("a", 7), ("b", 3))
            .Add(new Contribution { Id = "a", Party = "a", Kind = ResourceKind.Money, Amount = 70, Unit = "EUR" })
            .Add(new Contribution { Id = "b", Party = "b", Kind = ResourceKind.Money, Amount = 30, Unit = "EUR" })
            .Build());
        var judged = result.Outcomes
            .Where(outcome => outcome.Kind is OutcomeKind.Violation or OutcomeKind.Clear)
            .Select(outcome => AntiPatternRules.All.Single(rule => rule.Descriptor.Id == outcome.RuleId).Descriptor.Category)
            .ToHashSet();

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "CR0402");
        Assert.Subset(new HashSet<string> { Category.Power, Category.Roles }, judged);
        Assert.Equal(OutcomeKind.NotAssessed, Assert.Single(result.Outcomes, outcome => outcome.RuleId == "CR0701").Kind);
    }
}
