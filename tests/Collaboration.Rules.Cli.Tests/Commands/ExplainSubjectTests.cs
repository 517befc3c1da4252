namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class ExplainSubjectTests
{
    private static readonly string Sample = CliRun.Sample("data/firecontrol.json");

    [Fact]
    public async Task Reported_NamesTheFactsWithTheirPlaces()
    {
        var run = await CliRun.OfAsync("explain", "CR0501", Sample, "--subject", "national-system");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"    {Sample}(161,7): Adoption 'national-system-services'", run.Lines);
        Assert.Contains(run.Lines, line => line.EndsWith("passes, as row.Fit.Parties >= row.MinimumParties (Parties 46, MinimumParties 3)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NotReported_NamesTheStepAndTheValuesThatDroppedIt()
    {
        var run = await CliRun.OfAsync("explain", "CR0501", Sample, "--subject", "Practice:local-projects", "--why-not");

        Assert.StartsWith($"{Sample}(158,7): CR0501 on Practice 'local-projects': looked at, and clear", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tailoring 1,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("MinimumTailoring 0.25)", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotReported_NamesTheFactsThatStandInTheWay()
    {
        var run = await CliRun.WithInputAsync(
            """{ "facts": { "parties": [{ "id": "p", "name": "P" }], "activities": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }], "assignments": [{ "id": "n", "activity": "a", "party": "p", "kind": "accountable" }, { "id": "m", "activity": "b", "party": "p", "kind": "accountable" }] }, "coverage": { "assignments": "complete" } }""",
            "explain", "CR0301", "-", "--subject", "Activity:a", "--why-not");

        Assert.Contains("  without any one of these facts it would be reported:", run.Lines);
        Assert.Contains(run.Lines, line => line.EndsWith("Assignment 'n'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Did you mean 'local-projects'?", "local-projct")]
    [InlineData("CR0501 looks at Practice:local-projects", "zzzzzzzzz")]
    public async Task UnknownSubject_IsRefusedWithSuggestions(string expected, string subject)
    {
        var run = await CliRun.OfAsync("explain", "CR0501", Sample, "--subject", subject);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IdOfSeveralFacts_IsRefused_UnlessTheRuleLooksAtOne()
    {
        const string twins = """{ "facts": { "parties": [{ "id": "x", "name": "P" }], "goals": [{ "id": "x", "name": "G" }], "activities": [{ "id": "x", "name": "A" }] } }""";
        var judged = await CliRun.WithInputAsync(twins, "explain", "CR0301", "-", "--subject", "x");
        var open = await CliRun.WithInputAsync(twins, "explain", "CR0904", "-", "--subject", "x");

        Assert.StartsWith("<stdin>(1,109): CR0301 on Activity 'x'", judged.Out, StringComparison.Ordinal);
        Assert.Equal(2, open.ExitCode);
        Assert.Contains("names several facts; write one of Party:x, ", open.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--why-not")]
    [InlineData("--subject", "x")]
    public async Task SubjectWithoutADocument_IsRefused(params string[] options)
    {
        var run = await CliRun.OfAsync(["explain", "CR0501", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("need a document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingReported_SaysSo()
    {
        var run = await CliRun.WithInputAsync("{}", "explain", "CR0501", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("reports nothing here", run.Error, StringComparison.Ordinal);
    }
}
