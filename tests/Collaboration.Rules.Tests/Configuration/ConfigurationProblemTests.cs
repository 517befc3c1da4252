using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Tests.Configuration;

public sealed class ConfigurationProblemTests
{
    [Theory]
    [InlineData("collaboration_rules.CR4001.maximum_share = 0.6", "2,21", "CR0401")]
    [InlineData("collaboration_rules.CR0401.maximum_shar = 0.6", "2,28", "maximum_share")]
    [InlineData("collaboration_rules.CR0401.maximum_share = 1.6", "2,44", null)]
    [InlineData("collaboration_rules.CR0401.maximum_share = much", "2,44", null)]
    [InlineData("collaboration_rules.CR0401.maximum_share = 0,6", "2,44", null)]
    [InlineData("collaboration_rules.CR0401.maximum_share = NaN", "2,44", null)]
    [InlineData("collaboration_rules.CR0401.maximum_share =", "2,43", null)]
    [InlineData("collaboration_rules.CR0401.minimum_decisions = 2.5", "2,48", null)]
    [InlineData("collaboration_rules.CR0401.maximum_share 0.6", "2,1", null)]
    [InlineData("collaboration_rules.rule_sets = strict", "2,1", "collaboration_rules.rule_set")]
    [InlineData("collaboration_rules.rule_set = strikt", "2,32", "strict")]
    [InlineData("colaboration_rules.CR0401.maximum_share = 0.6", "2,1", "collaboration_rules.CR0401.maximum_share")]
    [InlineData("dotnet_diagnostic.CRO401.severity = none", "2,19", "CR0401")]
    [InlineData("dotnet_diagnostic.CR0401.severty = none", "2,1", "dotnet_diagnostic.CR0401.severity")]
    [InlineData("dotnet_diagnostic.CR0401.severity = eror", "2,37", "error")]
    [InlineData("dotnet_diagnostic.CR0401.severity = info", "2,37", "suggestion")]
    [InlineData("dotnet_diagnostic.CR0401.severity = hidden", "2,37", "silent")]
    [InlineData("dotnet_diagnostic.CR0001.severity = none", "2,19", null)]
    [InlineData("dotnet_diagnostic.CR0012.severity = none", "2,19", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-Powr.severity = none", "2,37", "Power")]
    [InlineData("dotnet_analyzer_diagnostic.severity = zzz", "2,39", null)]
    public void For_BadEntry_NamesPlaceAndSuggestion_AndDefaultStands(string line, string place, string? suggestion)
    {
        var configuration = Configuration($"[*]\n{line}");

        var problem = Assert.Single(configuration.Problems);
        Assert.Equal(("CR0003", DiagnosticSeverity.Warning), (problem.Id, problem.Severity));
        Assert.Equal($".editorconfig({place})", problem.Location.ToString());
        Assert.Equal(suggestion, problem.Suggestion);
        Assert.Equal(DiagnosticSeverity.Error, configuration.Severity());
        Assert.Equal("0.5", configuration.Share());
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CA1822.severity = nonsense")]
    [InlineData("dotnet_diagnostic.IDE0005.severity = error")]
    [InlineData("dotnet_diagnostic.CRR0047.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Performance.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Documentation.severity = none")]
    [InlineData("dotnet_code_quality.CA1822.api_surface = public")]
    [InlineData("indent_size = huge")]
    public void For_EntriesOfOthers_SaysNothing(string line) => Assert.Same(RuleConfiguration.Default, Configuration($"[*]\n{line}"));

    [Fact]
    public void For_IdsOfAPack_AreOwnToo()
    {
        var files = new MemoryFiles().With("/project/.editorconfig", "[*]\ndotnet_diagnostic.ACME0001.severity = none\ndotnet_diagnostic.ACME0002.severity = none\ncollaboration_rules.ACME0003.x = 1\n");
        var rule = new PackRule();
        var configuration = new ConfigurationSource([rule], new() { WorkingFolder = "/project", Files = files }).For("a.json");

        Assert.Null(configuration.SeverityOf(rule).Value);
        Assert.Equal([(3, "ACME0001"), (4, "ACME0001")], configuration.Problems.Select(problem => (problem.Location.Line, problem.Suggestion!)));
    }

    [Fact]
    public void For_EntryBeforeSections_IsReported()
    {
        var configuration = Configuration("dotnet_diagnostic.CR0401.severity = none");

        Assert.Equal(".editorconfig(1,1)", Assert.Single(configuration.Problems).Location.ToString());
        Assert.Equal(DiagnosticSeverity.Error, configuration.Severity());
    }

    [Theory]
    [InlineData("[*]\n[broken\ndotnet_diagnostic.CR0401.severity = none", ".editorconfig(2,1)")]
    [InlineData("[]\ndotnet_diagnostic.CR0401.severity = none", ".editorconfig(1,1)")]
    public void For_UnreadableHeading_TakesItsEntriesWithIt(string text, string at)
    {
        var configuration = Configuration($"{text}\n[*.json]\ncollaboration_rules.CR0401.maximum_share = 0.6");

        Assert.Equal(at, Assert.Single(configuration.Problems).Location.ToString());
        Assert.Equal(DiagnosticSeverity.Error, configuration.Severity());
    }

    [Fact]
    public void For_BadEntryAboveASoundOne_LeavesTheSoundOne()
    {
        var configuration = Configuration("[*]\ndotnet_diagnostic.CR0401.severity = eror\ndotnet_diagnostic.CR0401.severity = warning");

        Assert.Single(configuration.Problems);
        Assert.Equal(DiagnosticSeverity.Warning, configuration.Severity());
    }

    [Fact]
    public void For_FileOfTenMegabytes_IsNotRead()
    {
        var text = string.Concat(Enumerable.Repeat("dotnet_diagnostic.CR0401.severity = none\n", 250_000));

        Assert.Contains("longer than 1000000 characters", Assert.Single(Configuration(text).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_BinaryFile_IsOneProblem()
    {
        var garbage = new char[5000];
        var random = new Random(7);
        for (var i = 0; i < garbage.Length; i++) garbage[i] = (char)random.Next(1, 0xFFFF);
        Assert.Empty(Configuration(new string(garbage)).Problems);
        garbage[100] = '\0';

        Assert.Contains("not text", Assert.Single(Configuration(new string(garbage)).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_UnreadableFile_IsOneProblem()
    {
        var configuration = new MemoryFiles().With("/project/.editorconfig", () => throw new IOException("The disk is gone.")).Source().For("a.json");

        Assert.Equal("The configuration file cannot be read (The disk is gone); make it readable. None of it counts.", Assert.Single(configuration.Problems).Message);
    }

    [Fact]
    public void For_ThousandsOfBadEntries_ListsTheFirst()
    {
        var text = "[*]\n" + string.Concat(Enumerable.Repeat("collaboration_rules.CR0401.nonsense = 1\n", 20_000));
        var problems = Configuration(text).Problems;

        Assert.Equal(101, problems.Count);
        Assert.StartsWith("There are 19900 more problems", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_MissingNamedFile_IsAProblem() =>
        Assert.Contains("is not there", Assert.Single(new MemoryFiles().Source("gone.globalconfig").For("a.json").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Overrides_Unknown_AreProblemsOfTheSource()
    {
        var source = new MemoryFiles().Source(null, new("dotnet_diagnostic.CA1822.severity", "none"), new("dotnet_diagnostic.CR0401.severity", "none"));

        Assert.Equal("<command line>(1,1)", Assert.Single(source.OverrideProblems).Location.ToString());
        Assert.Null(source.For("a.json").Severity());
    }

    private static RuleConfiguration Configuration(string text) => new MemoryFiles().With("/project/.editorconfig", text).Source().For("a.json");

    private sealed class PackRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME0001", "T", "M", "Acme", DiagnosticSeverity.Error);

        public override RuleDefinition Define() => throw new NotSupportedException("It is not evaluated here.");
    }
}
