using System.Runtime.CompilerServices;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Testing;

namespace Acme.Rules.Tests;

public sealed class AcmeRulesTests
{
    /// <summary>Ids, classes, rows, pages and the examples on them. UPDATE_GOLDEN=1 rewrites what the examples expect.</summary>
    [Fact]
    public void Pack_IsConsistent()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") Refresh();
        else Assert.Empty(RulePackVerifier.Faults(AcmeRules.Pack));
    }

    [Fact]
    public void Pack_IsUsedBesideTheRulesThatShip()
    {
        var analyzer = new CollaborationAnalyzer([AntiPatternRules.Pack, AcmeRules.Pack]);

        Assert.Equal(AntiPatternRules.All.Count + AcmeRules.Pack.Rules.Count, analyzer.Rules.Count);
    }

    private static void Refresh([CallerFilePath] string path = "")
    {
        var pack = Path.Combine(Path.GetDirectoryName(path)!, "..", "CustomRulePack");
        foreach (var rule in AcmeRules.Pack.Rules)
            File.WriteAllText(Path.Combine(pack, rule.Descriptor.Category, $"{rule.GetType().Name}.md"), RulePages.Refreshed(rule));
    }
}
