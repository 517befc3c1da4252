using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Tests.Output;

public sealed class LiveFindingsTests
{
    private const string Unowned =
        """{ "facts": { "activities": [{ "id": "a", "name": "Delivery" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";

    private static readonly DocumentDriver Driver = new(CollaborationAnalyzer.Default);

    [Fact]
    public void Update_First_OpensEverything()
    {
        var changes = new LiveFindings().Update([Analysis(Unowned)]);

        Assert.Contains(changes.Opened, finding => finding.Id == "CR0301");
        Assert.Equal(changes.Opened.Count, changes.Open);
        Assert.Empty(changes.Updated);
        Assert.Empty(changes.Closed);
    }

    [Fact]
    public void Update_WhenOnlyPlacesMoved_ChangesNothing()
    {
        var found = new LiveFindings();
        found.Update([Analysis(Unowned)]);
        var changes = found.Update([Analysis("\n\n  " + Unowned)]);

        Assert.Empty(changes.Opened.Concat(changes.Updated).Concat(changes.Closed));
    }

    [Fact]
    public void Update_WhenAMessageSaysSomethingElse_IsUpdated()
    {
        var found = new LiveFindings();
        found.Update([Analysis(Unowned)]);
        var changes = found.Update([Analysis(Unowned.Replace("Delivery", "Transport", StringComparison.Ordinal))]);

        Assert.Contains(changes.Updated, finding => finding.Message.Contains("Transport", StringComparison.Ordinal));
        Assert.Empty(changes.Opened);
        Assert.Empty(changes.Closed);
    }

    [Fact]
    public void Update_WhenADocumentIsGone_ClosesItsFindings()
    {
        var found = new LiveFindings();
        var opened = found.Update([Analysis(Unowned)]).Opened;
        var changes = found.Update([]);

        Assert.Equal(opened, changes.Closed);
        Assert.Equal(0, changes.Open);
    }

    [Fact]
    public void Update_TwoProblemsAlike_AreTwo()
    {
        var changes = new LiveFindings().Update([Analysis("""{ "facts": { "parties": [{ "id": "a", "name": "A", "x": 1 }, { "id": "b", "name": "B", "x": 1 }] } }""")]);

        Assert.Equal(2, changes.Opened.Count(finding => finding.Id == "CR0014"));
    }

    private static DocumentAnalysis Analysis(string text) => Driver.Analyze(CollaborationDocument.Parse(text, "a.json"));
}
