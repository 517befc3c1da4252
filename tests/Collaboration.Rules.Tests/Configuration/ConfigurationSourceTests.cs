using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Tests.Configuration;

public sealed class ConfigurationSourceTests
{
    private const string Warning = "dotnet_diagnostic.CR0401.severity = warning";
    private const string Silent = "dotnet_diagnostic.CR0401.severity = silent";

    [Fact]
    public void For_NestedFolders_TheNearestWins_UpToTheRoot()
    {
        var files = new MemoryFiles()
            .With("/.editorconfig", "[*]\ndotnet_diagnostic.CR0401.severity = none")
            .With("/project/.editorconfig", $"Root = TRUE\n[*]\n{Warning}\ncollaboration_rules.CR0401.maximum_share = 0.6")
            .With("/project/a/.editorconfig", $"[*]\n{Silent}");
        var source = files.Source();

        Assert.Equal(DiagnosticSeverity.Hidden, source.For("a/b/x.json").Severity());
        Assert.Equal("0.6", source.For("a/b/x.json").Share());
        Assert.Equal(DiagnosticSeverity.Warning, source.For("x.json").Severity());
        Assert.False(files.Opened.ContainsKey("/.editorconfig"));
    }

    [Fact]
    public void For_RootBelow_HidesWhatIsAbove()
    {
        var files = new MemoryFiles().With("/project/.editorconfig", $"[*]\n{Warning}").With("/project/.globalconfig", Warning).With("/project/a/.editorconfig", "root = true");
        var source = files.Source();

        Assert.Equal(DiagnosticSeverity.Error, source.For("a/x.json").Severity());
        Assert.False(files.Opened.ContainsKey("/project/.editorconfig"));
    }

    [Theory]
    [InlineData("cases\\deep\\x.json")]
    [InlineData("cases/./deep/../deep/x.json")]
    [InlineData("/project/cases/deep/x.json")]
    public void For_AnyFormOfPath_IsTheSame(string path)
    {
        var source = new MemoryFiles().With("/project/.editorconfig", $"[cases/**/*.json]\n{Warning}").Source();

        Assert.Equal(DiagnosticSeverity.Warning, source.For(path).Severity());
    }

    [Theory]
    [InlineData("C:\\project\\cases\\x.json")]
    [InlineData("C:/project/cases/x.json")]
    public void For_DriveLetters_AreRoots(string path)
    {
        var source = new MemoryFiles().With("C:/.editorconfig", $"[*]\n{Warning}").With("C:/project/.globalconfig", "[C:\\project\\cases\\x.json]\ncollaboration_rules.CR0401.maximum_share = 0.7").Source();

        Assert.Equal(DiagnosticSeverity.Warning, source.For(path).Severity());
        Assert.Equal("0.7", source.For(path).Share());
    }

    [Theory]
    [InlineData("<stdin>")]
    [InlineData("")]
    public void For_DocumentWithoutPath_LiesInTheWorkingFolder(string path)
    {
        var source = new MemoryFiles().With("/project/.editorconfig", $"[*]\n{Warning}\n[*.json]\n{Silent}").Source();

        Assert.Equal(DiagnosticSeverity.Warning, source.For(path).Severity());
    }

    [Fact]
    public void For_GlobalFiles_TheHigherLevelWins()
    {
        var source = new MemoryFiles()
            .With("/project/.globalconfig", Warning)
            .With("/.globalconfig", $"global_level = 101\n{Silent}")
            .With("/project/a/.editorconfig", "is_global = true\ndotnet_diagnostic.CR0401.severity = none")
            .Source();

        Assert.Equal(DiagnosticSeverity.Hidden, source.For("a/x.json").Severity());
        Assert.Empty(source.For("a/x.json").Problems);
    }

    [Fact]
    public void For_GlobalFilesOfOneLevel_TakeEachOthersSay()
    {
        var configuration = new MemoryFiles()
            .With("/project/.globalconfig", $"{Warning}\ncollaboration_rules.CR0401.maximum_share = 0.6")
            .With("/project/a/.globalconfig", Silent)
            .Source()
            .For("a/x.json");

        Assert.Equal(DiagnosticSeverity.Error, configuration.Severity());
        Assert.Equal("0.6", configuration.Share());
        Assert.Equal(
            "a/.globalconfig(1,1): warning CR0003: 'dotnet_diagnostic.CR0401.severity' is set here and at .globalconfig(1,1), by files of one global_level (100); raise the global_level of one. Neither counts.",
            Assert.Single(configuration.Problems).ToString());
        Assert.Equal([true, false, false], configuration.SeverityOf(Monopoly.Rule).Statements.Select(said => said.Counts));
    }

    [Fact]
    public void For_GlobalSection_MeansOneDocument()
    {
        var source = new MemoryFiles().With("/project/.globalconfig", $"[/project/a.json]\n{Warning}\n[*.json]\n{Silent}").Source();

        Assert.Equal(DiagnosticSeverity.Warning, source.For("a.json").Severity());
        Assert.Equal(DiagnosticSeverity.Error, source.For("b.json").Severity());
        Assert.Equal(".globalconfig(3,2)", Assert.Single(source.For("b.json").Problems).Location.ToString());
    }

    [Fact]
    public void For_WithoutDiscovery_ReadsOnlyTheNamedFile()
    {
        var files = new MemoryFiles().With("/project/.editorconfig", $"[*]\n{Silent}").With("/project/strict.cfg", Warning);
        var source = new ConfigurationSource([Monopoly.Rule], new() { WorkingFolder = "/project", Files = files, ConfigurationFile = "strict.cfg", DiscoversFiles = false });

        Assert.Equal(DiagnosticSeverity.Warning, source.For("a.json").Severity());
        Assert.Equal(["/project/strict.cfg"], files.Opened.Keys);
    }

    [Fact]
    public void For_ManyThreads_ReadEachFileOnce_AndShare()
    {
        var files = new MemoryFiles().With("/project/.editorconfig", $"[*.json]\n{Warning}");
        var source = files.Source();
        var found = new RuleConfiguration[400];
        Parallel.For(0, found.Length, i => found[i] = source.For($"f{i % 8}/d{i}.json"));

        Assert.All(files.Opened, opened => Assert.Equal(1, opened.Value));
        Assert.Equal(8, found.Distinct().Count());
    }

    [Fact]
    public void Constructor_RelativeWorkingFolder_Throws() =>
        Assert.Throws<ArgumentException>(() => new ConfigurationSource([], new() { WorkingFolder = "project" }));
}
