using Collaboration.Rules.Json.Baselines;

namespace Collaboration.Rules.Json.Tests.Baselines;

public sealed class BaselineFileTests
{
    private static readonly BaselineEntry First = new("0123456789abcdef", "CR0301", "Activity:a", "Activity 'A \"x\"' has nobody accountable", "a.json");
    private static readonly BaselineEntry Second = new("fedcba9876543210", "CR0302", "Activity:é", "Line\nbreak", "b/c.json");

    [Fact]
    public void ToJson_IsOneEntryALine_Sorted() => Assert.Equal(
        """
        {
          "version": 1,
          "entries": [
            { "fingerprint": "0123456789abcdef", "rule": "CR0301", "subject": "Activity:a", "message": "Activity 'A \"x\"' has nobody accountable", "path": "a.json" },
            { "fingerprint": "fedcba9876543210", "rule": "CR0302", "subject": "Activity:é", "message": "Line\nbreak", "path": "b/c.json" }
          ]
        }

        """.ReplaceLineEndings("\n"),
        BaselineFile.ToJson(new([Second, First])));

    [Fact]
    public void Parse_WhatToJsonWrote_GivesEqualEntries()
    {
        Assert.Equal([First, First, Second], Parse(BaselineFile.ToJson(new([First, Second, First]))).Baseline!.Entries);
        Assert.Empty(Parse(BaselineFile.ToJson(new([]))).Baseline!.Entries);
    }

    [Theory]
    [InlineData("", "1,1 CR0015 not JSON")]
    [InlineData("{ \"version\": 1,\n<<<<<<< ours\n", "2,1 CR0015 merge")]
    [InlineData("{ \"version\": 1, \"entries\": [] } x", "1,33 CR0015 not JSON")]
    [InlineData("[]", "1,1 CR0012 is a list")]
    [InlineData("{ \"entries\": [] }", "1,1 CR0012 'version' is missing; write 1")]
    [InlineData("{ \"version\": 2, \"entries\": 5 }", "1,14 CR0012 is of version 2; this tool reads version 1. Update the tool.")]
    [InlineData("{ \"version\": \"1\" }", "1,14 CR0012 'version' is '1'")]
    [InlineData("{ \"version\": 1, \"entries\": 5 }", "1,28 CR0012 'entries' is '5'")]
    [InlineData("{ \"version\": 1, \"entries\": [\n  { \"fingerprint\": \"0\", \"rule\": \"r\", \"subject\": \"s\", \"message\": 7, \"path\": \"p\" } ] }", "2,65 CR0012 '7' as 'message'")]
    [InlineData("{ \"version\": 1, \"entries\": [\n  { \"fingerprint\": \"0\", \"rule\": \"r\", \"subject\": \"s\", \"message\": \"m\" } ] }", "2,3 CR0012 missing as 'path'")]
    [InlineData("{ \"version\": 1, \"entries\": [\n  [] ] }", "2,3 CR0012 a list; write an object")]
    [InlineData("{ \"version\": 1, \"version\": 1 }", "1,27 CR0015 not JSON")]
    public void Parse_Damaged_IsRefusedAtItsPlace(string text, string expected)
    {
        var reading = Parse(text);
        var problem = reading.Problems[0];
        var (place, words) = (expected[..(expected.IndexOf("CR", StringComparison.Ordinal) + 6)], expected[(expected.IndexOf("CR", StringComparison.Ordinal) + 7)..]);

        Assert.Null(reading.Baseline);
        Assert.Equal(place, $"{problem.Location.Line},{problem.Location.Column} {problem.Id}");
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SeveralFaults_AreAllTold() =>
        Assert.Equal([2, 3], Parse("{ \"version\": 1, \"entries\": [\n 1,\n 2 ] }").Problems.Select(problem => problem.Location.Line));

    [Fact]
    public void Parse_DeepNesting_IsAProblem() => Assert.Equal("CR0015", Parse(new string('[', 100_000)).Problems[0].Id);

    [Fact]
    public void Load_AFileThatIsNotThere_Throws() => Assert.Throws<FileNotFoundException>(() => BaselineFile.Load("no-such-baseline.json"));

    private static BaselineReading Parse(string text) => BaselineFile.Parse(text, "baseline.json");
}
