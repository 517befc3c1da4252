using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    private const string Begin = "<!-- rules -->\n";
    private const string End = "<!-- /rules -->";

    [Fact]
    public async Task Readme_HoldsTheTableThatTheToolWrites()
    {
        var path = Path.Combine(CliRun.Root, "README.md");
        var readme = await File.ReadAllTextAsync(path);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var table = (await CliRun.OfAsync("rules", "--format", "md")).Out;

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(path, string.Concat(readme.AsSpan(0, begin), table, readme.AsSpan(end)));
        else Assert.Equal(table, readme[begin..end]);
    }

    [Fact]
    public async Task MarkdownTable_LinksToPagesThatExist()
    {
        var table = (await CliRun.OfAsync("rules", "--format", "md")).Lines.Skip(2);

        Assert.All(table, row => Assert.True(File.Exists(Path.Combine(CliRun.Root, row.Split('(', ')')[1])), row));
    }

    [Fact]
    public async Task Json_HoldsEveryRuleWithItsSettings()
    {
        var rules = JArray.Parse((await CliRun.OfAsync("rules", "--format", "json")).Out);

        Assert.Equal(rules.Count, (await CliRun.OfAsync("rules")).Lines.Count);
        Assert.All(rules, rule => Assert.NotNull(rule["settings"]));
    }
}
