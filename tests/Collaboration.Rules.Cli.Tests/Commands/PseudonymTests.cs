using System.Net;
using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Tests.Commands;

/// <summary>No output of a pseudonymised run names a person, wherever a document does.</summary>
public sealed class PseudonymTests
{
    private const string Document = """
        {
          "collaboration": { "id": "xan-works", "name": "The Várnagy partnership" },
          "suppressions": [
            { "rule": "CR0301", "subject": "activity:handover-zso7", "justification": "Agreed with Quillfeather and with Thaddeus Okonkwo.", "owner": "Thaddeus Okonkwo", "until": "2099" },
            { "rule": "CR0301", "subject": "activity:zso7-gone", "justification": "x", "owner": "Ludmilla Quist" },
            { "rule": "CR0301", "subject": "activity:b", "justifcation": "Ignatius Plumb" },
          ],
          "facts": {
            "phases": [{ "id": "zso7-years", "name": "The years of Zsófia Várnagy-O’Brien" }, { "id": "later", "name": "Later" }],
            "parties": [{ "id": "p", "name": "Quillfeather Brothers" }, { "id": "q", "name": "Council" }],
            "people": [
              { "id": "zso7", "name": "Zsófia Várnagy-O’Brien", "party": "p", "level": "senor-quillfeather" },
              { "id": "xan", "name": "Xantippe Quillfeather", "party": "q" },
              { "id": "xan", "name": "Barnabás Zwilling" },
              { "name": "Ottoline Grimaldus" },
              { "id": "nameless99" },
              { "id": "torn88", "name": "Torn }
            ],
            "activities": [
              { "id": "handover-zso7", "name": "Handover to Zsófia Várnagy-O'Brien" },
              { "id": "b", "name": "Calls by XANTIPPE, Ottoline Grimaldus, Barnabás Zwilling and nameless99" },
              { "id": "c", "name": "What Ludmilla Quist keeps" }
            ],
            "assignments": [
              { "id": "n1", "activity": "handover-zso7", "nobody": true, "kind": "accountable" },
              { "id": "n2", "activity": "b", "nobody": true, "kind": "accountable" },
              { "id": "b/zso7", "activity": "b", "person": "zso7", "kind": "responsible", "phase": "zso7-years" },
              { "id": "c/xan", "activity": "c", "person": "xan", "kind": "accountable" },
              { "id": "c/zso7", "activity": "c", "person": "zso7", "kind": "accountable", "phase": "zso7-years" },
              { "id": "c/persephone9", "activity": "c", "person": "persephone9", "kind": "informed" }
            ],
            "capacities": [{ "id": "cap-xan", "person": "xan", "available": 1, "committed": 4 }],
            "knowledge": [{ "id": "k-zso7", "person": "zso7", "item": "The ways of Várnagy-O’Brien" }],
            "meetings": [{ "id": "meeting-xan", "name": "Xantippe’s hour" }],
            "speaking": [
              { "id": "s1", "meeting": "meeting-xan", "person": "xan", "minutes": 58 },
              { "id": "s2", "meeting": "meeting-xan", "person": "zso7", "minutes": 1 }
            ],
            "goals": [{ "id": "g", "statement": "Please Zsófia", "owner": "unknown-zso7" }]
          }
        }
        """;

    private static readonly string[] Names =
        ["zso7", "Zsófia", "Várnagy", "Brien", "xan", "Xantippe", "Quillfeather", "Barnabás", "Zwilling", "Ottoline", "Grimaldus", "nameless99", "persephone9", "Thaddeus", "Okonkwo", "Ignatius", "Plumb", "torn88"];

    public static TheoryData<string> Formats => [.. ReportFormats.All.Keys];

    [Fact]
    public async Task Outputs_WithoutTheOption_NameThem()
    {
        var run = await CliRun.WithInputAsync(Document, "analyze", "-", "--outcomes", "--show-suppressed");
        Assert.All((string[])["zso7", "Zsófia", "Quillfeather", "XANTIPPE", "Thaddeus", "xan"], name => Assert.Contains(name, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Outputs_OfEveryFormat_NameNobody(string format)
    {
        foreach (var phase in (string[])["each", "whole", "later"])
        {
            var run = await CliRun.WithInputAsync(Document, "analyze", "-", "--pseudonymise", "--format", format, "--outcomes", "--show-suppressed", "--phase", phase);
            Assert.All(Names, name => Assert.DoesNotContain(name, WebUtility.HtmlDecode(run.Out + run.Error), StringComparison.OrdinalIgnoreCase));
            Assert.Contains("Handover to Person ", run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("measures", "-")]
    [InlineData("measures", "-", "--format", "json")]
    [InlineData("explain", "CR0302", "-")]
    [InlineData("explain", "CR0302", "-", "--format", "json")]
    [InlineData("explain", "CR0301", "-", "--subject", "Activity:handover-zso7")]
    [InlineData("explain", "CR0905", "-", "--subject", "Person:zso7", "--why-not")]
    [InlineData("explain", "CR0301", "-", "--subject", "activity:zso7-nothing")]
    public async Task OtherCommands_NameNobody(params string[] arguments)
    {
        var run = await CliRun.WithInputAsync(Document, [.. arguments, "--pseudonymise", "--phase", "whole"]);
        Assert.All(Names, name => Assert.DoesNotContain(name, run.Out + run.Error, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Person ", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPhase_ListsNoPhases()
    {
        var run = await CliRun.WithInputAsync(Document, "analyze", "-", "--pseudonymise", "--phase", "none");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("zso7", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formats_AgreeOnPseudonyms()
    {
        var text = (await CliRun.WithInputAsync(Document, "analyze", "-", "--pseudonymise")).Lines.First(line => line.Contains("CR0301: Activity 'Calls by", StringComparison.Ordinal));
        var json = await CliRun.WithInputAsync(Document, "analyze", "-", "--pseudonymise", "--format", "json");
        Assert.Contains(text[text.IndexOf("Activity", StringComparison.Ordinal)..text.IndexOf(':', text.IndexOf("Activity", StringComparison.Ordinal))], json.Out, StringComparison.Ordinal);
    }
}
