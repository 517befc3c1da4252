using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class MeasuresCommandTests
{
    [Fact]
    public async Task VotingPower_OfTheCouncilOf1958_IsAsPublished()
    {
        var run = await CliRun.OfAsync("measures", CliRun.Sample("data/eec-council-1958.json"), "--measure", "voting-power", "--format", "json");
        var power = JArray.Parse(run.Out).ToDictionary(row => ((string)row["subject"]!).Split('\'')[1], row => Math.Round((double)row["value"]! * 21));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((5, 5, 5, 3, 3, 0), (power["france"], power["germany"], power["italy"], power["belgium"], power["netherlands"], power["luxembourg"]));
    }

    [Fact]
    public async Task UnknownMeasure_IsRefusedWithASuggestion()
    {
        var run = await CliRun.OfAsync("measures", CliRun.Sample("data"), "--measure", "voting-powr");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean 'voting-power'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_ExitsWithTwo_AndTheOthersAreMeasured()
    {
        var run = await CliRun.OfAsync("measures", "no-such-file.json", CliRun.Sample("data/eec-council-1958.json"), "--format", "csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-file.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("voting-power", run.Out, StringComparison.Ordinal);
    }
}
