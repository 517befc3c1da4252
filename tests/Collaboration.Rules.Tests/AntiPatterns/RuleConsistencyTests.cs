using System.Reflection;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>Holds the rules, their list and their tests together.</summary>
public sealed class RuleConsistencyTests
{
    private static readonly Dictionary<string, string> Blocks = new(StringComparer.Ordinal)
    {
        [Category.Purposes] = "CR01",
        [Category.Goals] = "CR02",
        [Category.Roles] = "CR03",
        [Category.Power] = "CR04",
        [Category.Approach] = "CR05",
        [Category.Communication] = "CR06",
        [Category.Trust] = "CR07",
        [Category.Governance] = "CR08",
        [Category.Leadership] = "CR09",
        [Category.Evaluation] = "CR10",
    };

    public static TheoryData<string> Names() => [.. AntiPatternRules.All.Select(rule => rule.GetType().Name)];

    [Fact]
    public void List_HoldsEveryRuleOnce_ById()
    {
        var types = typeof(AntiPatternRules).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).Select(type => type.Name);
        var ids = AntiPatternRules.All.Select(rule => rule.Descriptor.Id).ToList();

        Assert.Equal(types.Order(StringComparer.Ordinal), AntiPatternRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_IsInTheBlockOfItsCategory(string name)
    {
        var descriptor = Find(name).Descriptor;

        Assert.Matches("^CR[0-9]{4}$", descriptor.Id);
        Assert.StartsWith(Blocks[descriptor.Category], descriptor.Id, StringComparison.Ordinal);
        Assert.EndsWith($".AntiPatterns.{descriptor.Category}", Find(name).GetType().Namespace, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_IsSealedStatelessAndNamesItsSources(string name) => Assert.Empty(RuleClasses.Faults(Find(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_NamesTheRemedy_WhereThereIsOne(string name)
    {
        var response = RulePage.Read(Find(name))!.Split("\n## ").Single(section => section.StartsWith("How to respond\n", StringComparison.Ordinal));
        var hasRemedy = AntiPatternRemedies.All.Any(remedies => remedies.RuleId == Find(name).Descriptor.Id);

        Assert.Equal(hasRemedy, response.Contains("\nRemedy: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TestClass_StandsWhereItBelongs(string name)
    {
        var expected = $"Collaboration.Rules.Tests.AntiPatterns.{Find(name).Descriptor.Category}.{name}Tests";
        var tests = typeof(RuleConsistencyTests).Assembly.GetType(expected);

        Assert.True(tests is not null, $"{expected} is missing.");
        Assert.Contains(tests.GetMethods(), method => method.IsDefined(typeof(FactAttribute)));
    }

    private static Rule Find(string name) => AntiPatternRules.All.Single(rule => rule.GetType().Name == name);
}
