using System.Reflection;
using System.Text.RegularExpressions;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>Holds the map from the source texts to facts and rules against the code.</summary>
public sealed partial class SourceMapTests
{
    private static readonly string Map = File.ReadAllText(RepositoryFiles.PathOf("src", "Collaboration.Rules", "AntiPatterns", "SOURCES.md"));

    private static readonly Rule[] Rules = [.. typeof(AntiPatternRules).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)))
        .Select(type => (Rule)Activator.CreateInstance(type)!)];

    public static TheoryData<string> Texts() => [.. typeof(SourceText)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (string)field.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_HasTheRulesThatNameIt_AndNoOthers(string text) => Assert.Equal(
        Rules.Select(rule => rule.Descriptor).Where(descriptor => descriptor.Sources.Contains(text)).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        RuleIds().Matches(Section(text)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_NamesKindsOfFactsThatExist(string text)
    {
        var named = Kinds().Matches(Section(text)).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.Subset(FactKinds.All.Select(kind => kind.FactType.Name).ToHashSet(), named.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_LeavesNoRowOpen(string text) =>
        Assert.All(Section(text).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1), line =>
            Assert.Matches(@"^\| .+ \| `\w+`.* \| CR\d{4}.* \|$", line));

    private static string Section(string text) =>
        Map.Split("\n## ").Single(section => section.StartsWith($"{text}\n", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"CR\d{4}")]
    private static partial Regex RuleIds();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Kinds();
}
