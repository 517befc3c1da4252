using System.Reflection;
using System.Text.RegularExpressions;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>Holds the rules, their list, their pages and their tests together.</summary>
public sealed partial class RuleConsistencyTests
{
    private static readonly string[] Sections =
        ["Why it matters", "What is reported", "Example", "Not reported", "Settings", "How to respond", "Limits"];

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
    public void Rule_IsSealedAndStateless(string name)
    {
        var type = Find(name).GetType();
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

        Assert.True(type.IsSealed);
        Assert.All(fields, field => Assert.True(field.IsInitOnly, field.Name));
        Assert.All(type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public), field => Assert.True(field.IsInitOnly, field.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Descriptor_NamesItsSources(string name) => Assert.NotEmpty(Find(name).Descriptor.Sources);

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_HasTheTitleAndTheSections(string name)
    {
        var rule = Find(name);
        var page = RulePage.Read(rule)!;

        Assert.StartsWith($"# {rule.Descriptor.Id}: {rule.Descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(Sections, Headings().Matches(page).Select(heading => heading.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_QuotesTheMessageAndExplainsItsPlaceholders(string name)
    {
        var rule = Find(name);
        var page = RulePage.Read(rule)!;
        var reported = page[page.IndexOf("## What is reported", StringComparison.Ordinal)..page.IndexOf("## Example", StringComparison.Ordinal)];
        var text = Whitespace().Replace(reported.Replace("\n> ", " ", StringComparison.Ordinal), " ");

        Assert.Contains(Formats().Replace(rule.Descriptor.Message.Text, "{$1}"), Formats().Replace(text, "{$1}"), StringComparison.Ordinal);
        Assert.All(rule.Descriptor.Message.Placeholders, placeholder => Assert.Contains($"`{{{placeholder}}}`", reported, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_NamesEverySettingWithItsDefault(string name)
    {
        var rule = Find(name);
        var page = RulePage.Read(rule)!;
        var settings = page[page.IndexOf("## Settings", StringComparison.Ordinal)..page.IndexOf("## How to respond", StringComparison.Ordinal)];

        Assert.InRange(rule.Settings.Count, 0, 3);
        Assert.All(rule.Settings, setting => Assert.Contains(setting.Key, settings, StringComparison.Ordinal));
        Assert.All(rule.Settings, setting => Assert.Contains(setting.DefaultText, settings, StringComparison.Ordinal));
        Assert.All(rule.Settings, setting => Assert.Matches("^[a-z]+(_[a-z]+)*$", setting.Key));
        if (rule.Settings.Count == 0) Assert.Contains("None.", settings, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Settings_DeclaredAsFields_AreListed(string name)
    {
        var rule = Find(name);
        var declared = rule.GetType().GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(field => field.GetValue(null)).OfType<Setting>();
        var properties = rule.GetType().GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(property => property.PropertyType.IsSubclassOf(typeof(Setting))).Select(property => (Setting)property.GetValue(null)!);

        Assert.Equal(declared.Concat(properties).Distinct().Select(setting => setting.Key).Order(), rule.Settings.Select(setting => setting.Key).Order());
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

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\{(\w+):[^}]*\}")]
    private static partial Regex Formats();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
