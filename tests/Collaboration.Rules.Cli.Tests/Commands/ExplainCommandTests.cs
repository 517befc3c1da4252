namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("CR0301")]
    [InlineData("cr0301")]
    [InlineData("NoAccountable")]
    public async Task KnownRule_PrintsItsPage(string id)
    {
        var run = await CliRun.OfAsync("explain", id);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# CR0301: Nobody is accountable\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CR0001")]
    [InlineData("CR0010")]
    [InlineData("cr0016")]
    public async Task OtherIds_AreExplainedToo(string id)
    {
        var run = await CliRun.OfAsync("explain", id);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(id.ToUpperInvariant(), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownRule_ExitsWithTwo_AndNamesNearOnes()
    {
        var run = await CliRun.OfAsync("explain", "CR0399");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CR0301", run.Error, StringComparison.Ordinal);
    }
}
