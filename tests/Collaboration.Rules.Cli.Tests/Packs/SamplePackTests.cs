using Acme.Rules;

namespace Collaboration.Rules.Cli.Tests.Packs;

/// <summary>The sample pack through the tool. Its assembly lies beside the tool's here, and takes part only when it is named.</summary>
public sealed class SamplePackTests
{
    private static readonly string Pack = typeof(AcmeRules).Assembly.Location;
    private static readonly string Document = CliRun.Sample("CustomRulePack/partnership.json");

    [Fact]
    public async Task Analyze_WithPack_ReportsItsFindings()
    {
        var run = await CliRun.OfAsync("analyze", Document, "--pack", Pack, "--quiet");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            $"{Document}(11,7): error ACME0001: 'school' passes data to 'clinic' under 0 agreements with terms on data, at least 1 needed [Acme policy on data protection between organisations]",
            Assert.Single(run.Lines, line => line.Contains("ACME", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Analyze_RealCaseWithPack_AddsItsOutcomeAndChangesNothing()
    {
        var real = CliRun.Sample("data/mars-climate-orbiter.json");
        var expected = await CliRun.OfAsync("analyze", real, "--quiet", "--outcomes", "--as-of", "2000-01-01");
        var run = await CliRun.OfAsync("analyze", real, "--quiet", "--outcomes", "--as-of", "2000-01-01", "--pack", Pack);

        Assert.Equal(expected.Lines.Where(IsShipped).ToList(), run.Lines.Where(IsShipped).ToList());
        Assert.Contains(run.Lines, line => line.Contains(" ACME0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Analyze_WithoutPack_DoesNotUseIt() =>
        Assert.DoesNotContain("ACME", (await CliRun.OfAsync("analyze", Document, "--outcomes")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Explain_RuleOfThePack_PrintsItsPage() =>
        Assert.StartsWith("# ACME0001: Data passed on without terms\n", (await CliRun.OfAsync("explain", "DataWithoutTerms", "--pack", Pack)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Rules_WithPack_ListsItsRule() =>
        Assert.Contains((await CliRun.OfAsync("rules", "--pack", Pack)).Lines, line => line.StartsWith("ACME0001  error", StringComparison.Ordinal));

    [Fact]
    public async Task Explain_SubjectOfARuleOfThePack_NamesTheSteps() =>
        Assert.Contains("attendance", (await CliRun.OfAsync("explain", "ACME0001", Document, "--subject", "ResourceFlow:attendance", "--pack", Pack)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Sweep_RuleOfThePackWithoutSettings_SaysSo() =>
        Assert.Contains("ACME0001 has no settings", (await CliRun.OfAsync("sweep", Document, "--rule", "ACME0001", "--from", "1", "--to", "2", "--pack", Pack)).Error, StringComparison.Ordinal);

    private static bool IsShipped(string line) => !line.Contains("ACME", StringComparison.Ordinal);
}
