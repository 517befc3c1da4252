using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests.Baselines;

public sealed class BaselineComparisonTests
{
    private static readonly CollaborationAnalyzer Analyzer = new([new NoAccountable()]);

    [Fact]
    public void Driver_WithABaseline_MarksNewAndUnchanged_AndKnowsWhatIsAbsent()
    {
        var driver = Driver(Baseline.Of([Analyze("a.json", "x", "y")]));
        var analysis = driver.Analyze(Document("a.json", "y", "z"));

        Assert.Equal(["y Unchanged", "z New"], States(analysis));
        Assert.Equal(["Activity:x"], driver.Absent.Select(entry => entry.Subject));
    }

    [Fact]
    public void Driver_WithoutABaseline_MarksNothing()
    {
        var driver = new DocumentDriver(Analyzer);

        Assert.Null(Assert.Single(driver.Analyze(Document("a.json", "x")).Result.Diagnostics).BaselineState);
        Assert.Empty(driver.Absent);
    }

    [Fact]
    public void Driver_RenamedFile_KnowsItsFindings_AndWhatIsAbsent()
    {
        var driver = Driver(Baseline.Of([Analyze("old.json", "x", "y")]));

        Assert.Equal(["x Unchanged"], States(driver.Analyze(Document("new.json", "x"))));
        Assert.Equal(["Activity:y"], driver.Absent.Select(entry => entry.Subject));
    }

    [Fact]
    public void Driver_CopyOfADocument_IsNew()
    {
        var driver = Driver(Baseline.Of([Analyze("a.json", "x"), Analyze("b.json", "x")]));

        Assert.Equal(["x Unchanged"], States(driver.Analyze(Document("b.json", "x"))));
        Assert.Equal(["x Unchanged"], States(driver.Analyze(Document("a.json", "x"))));
        Assert.Equal(["x New"], States(driver.Analyze(Document("c.json", "x"))));
    }

    [Fact]
    public void Driver_DocumentsNotAnalysed_AreNotAbsent() => Assert.Empty(AfterOne(Baseline.Of([Analyze("a.json", "x"), Analyze("b.json", "y")])).Absent);

    [Fact]
    public void Driver_TheSameDocumentAgain_IsHeldAgainstTheSameEntries()
    {
        var driver = Driver(Baseline.Of([Analyze("a.json", "x")]));
        driver.Analyze(Document("a.json", "x"));

        Assert.Equal(["x Unchanged"], States(driver.Analyze(Document("a.json", "x"))));
        Assert.Empty(States(driver.Analyze(Document("a.json"))));
        Assert.Single(driver.Absent);
    }

    [Fact]
    public void Driver_Root_NamesDocumentsAsTheBaselineDoes()
    {
        var driver = new DocumentDriver(Analyzer, new() { Baseline = Baseline.Of([Analyze("/repo/a.json", "x")], "/repo"), Root = "/repo" });
        driver.Analyze(Document("/repo/a.json"));

        Assert.Equal(["a.json"], driver.Absent.Select(entry => entry.Path));
    }

    [Fact]
    public void Of_SuppressedAndHidden_AreNotKept()
    {
        var analysis = Analyze("a.json", "x");
        Assert.Empty(Baseline.Of([analysis with { Result = analysis.Result.With(found => found with { Suppression = new(SuppressionKind.InSource, "known") }) }]).Entries);
        Assert.Empty(Baseline.Of([analysis with { Result = analysis.Result.With(found => found with { Severity = DiagnosticSeverity.Hidden }) }]).Entries);
    }

    /// <summary>Before and after are six documents each, with some of six findings; equals what counting by fingerprint gives.</summary>
    [Property(MaxTest = 200, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Driver_AnyChange_IsCountedAsMultisets(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (Draw(random), Draw(random));
        var driver = Driver(Baseline.Of(before.Select((ids, at) => Analyze($"{at}.json", ids))));
        var states = after.Select((ids, at) => (ids, at)).OrderBy(_ => random.Next()).SelectMany(pair => States(driver.Analyze(Document($"{pair.at}.json", pair.ids)))).ToList();
        var ids = before.Concat(after).SelectMany(found => found).Distinct().ToList();

        Assert.Equal(ids.Sum(id => Math.Min(Count(before, id), Count(after, id))), states.Count(state => state.EndsWith("Unchanged", StringComparison.Ordinal)));
        Assert.Equal(ids.Sum(id => Math.Max(0, Count(after, id) - Count(before, id))), states.Count(state => state.EndsWith("New", StringComparison.Ordinal)));
        Assert.Equal(ids.Sum(id => Math.Max(0, Count(before, id) - Count(after, id))), driver.Absent.Count);
    }

    private static string[][] Draw(Random random) => [.. Enumerable.Range(0, 6).Select(_ => random.GetItems("abcdef".ToCharArray(), random.Next(5)).Select(id => $"{id}").Distinct().ToArray())];

    private static int Count(string[][] documents, string id) => documents.Count(ids => ids.Contains(id));

    private static DocumentDriver AfterOne(Baseline baseline)
    {
        var driver = Driver(baseline);
        driver.Analyze(Document("a.json", "x"));
        return driver;
    }

    private static DocumentDriver Driver(Baseline baseline) => new(Analyzer, new() { Baseline = baseline });

    private static DocumentAnalysis Analyze(string path, params string[] ids) => new DocumentDriver(Analyzer).Analyze(Document(path, ids));

    private static CollaborationDocument Document(string path, params string[] ids)
    {
        var activities = string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}", "name": "N" }"""));
        var assignments = string.Join(", ", ids.Select(id => $$"""{ "id": "n{{id}}", "activity": "{{id}}", "nobody": true, "kind": "accountable" }"""));
        return CollaborationDocument.Parse($$"""{ "facts": { "activities": [{{activities}}], "assignments": [{{assignments}}] } }""", path);
    }

    private static IEnumerable<string> States(DocumentAnalysis analysis) =>
        analysis.Result.Diagnostics.Select(found => $"{found.Subject.Id} {found.BaselineState}");
}
