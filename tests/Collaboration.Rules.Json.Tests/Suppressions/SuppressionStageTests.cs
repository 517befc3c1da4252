using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Suppressions;
using static Collaboration.Rules.Json.Tests.Suppressions.SuppressedAnalysis;

namespace Collaboration.Rules.Json.Tests.Suppressions;

public sealed class SuppressionStageTests
{
    private const string OnA = """ "rule": "CR0301", "subject": "activity:a", "justification": "Known." """;

    [Fact]
    public void Analyze_Subject_SuppressesItAlone_AndKeepsIt()
    {
        var analysis = Of($$"""{ {{OnA}}, "owner": "Board", "until": "2027" }""");
        Assert.Equal(["a"], SuppressedIn(analysis));
        Assert.Empty(analysis.Problems);
        Assert.Equal(
            new(SuppressionKind.InSource, "Known.") { Owner = "Board", Until = new(2027, 12, 31), Location = new("document.json", 1, 20) },
            Found(analysis).First().Suppression);
        Assert.Equal(Of("").Result.Diagnostics.Count, analysis.Result.Diagnostics.Count);
    }

    [Fact]
    public void Analyze_NoSubject_SuppressesAllOfTheRule() =>
        Assert.Equal(["a", "b"], SuppressedIn(Of("""{ "rule": "CR0301", "justification": "Known." }""")));

    [Fact]
    public void Analyze_Fingerprint_SuppressesOneFinding()
    {
        var fingerprint = Found(Of("")).Last().Fingerprint;
        Assert.Equal(["b"], SuppressedIn(Of($$"""{ "rule": "CR0301", "fingerprint": "{{fingerprint}}", "justification": "Known." }""")));
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-22", true)]
    [InlineData("2026-11", "2026-11-30", true)]
    [InlineData("2026-11-21", "2026-11-22", false)]
    [InlineData("2026-11", "2026-12-01", false)]
    public void Analyze_Until_HoldsToTheLastDay(string until, string asOf, bool holds)
    {
        var analysis = Of($$"""{ {{OnA}}, "until": "{{until}}" }""", AsOf(asOf));
        Assert.Equal(holds ? ["a"] : [], SuppressedIn(analysis));
        Assert.Equal(holds ? [] : ["CR0004"], ProblemsIn(analysis));
    }

    [Fact]
    public void Analyze_UntilWithoutDate_HoldsAndSaysSo()
    {
        var analysis = Of($$"""{ {{OnA}}, "until": "2020" }""", DriverOptions.Default);
        Assert.Equal(["a"], SuppressedIn(analysis));
        Assert.Contains("no date of analysis is known", Assert.Single(analysis.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "rule": "CR0301", "subject": "activity:c", "justification": "." }""", null)]
    [InlineData("""{ "rule": "CR0301", "subject": "activity:bb", "justification": "." }""", "Activity:b")]
    [InlineData("""{ "rule": "CR0301", "subject": "party:p", "justification": "." }""", null)]
    [InlineData("""{ "rule": "CR0301", "fingerprint": "0000000000000000", "justification": "." }""", null)]
    [InlineData("""{ "rule": "CR0301", "phase": "x", "justification": "." }""", null)]
    public void Analyze_NothingCovered_IsCR0005(string suppression, string? suggestion)
    {
        var analysis = Of(suppression);
        var problem = Assert.Single(analysis.Problems);
        Assert.Equal(("CR0005", DiagnosticSeverity.Warning, suggestion), (problem.Id, problem.Severity, problem.Suggestion));
        Assert.Empty(SuppressedIn(analysis));
    }

    [Fact]
    public void Analyze_NotAssessed_IsNotTakenForNothing()
    {
        const string NobodyLooked = """ "facts": { "activities": [{ "id": "a", "name": "Delivery" }] } """;
        Assert.Empty(Of($$"""{ {{OnA}} }""", facts: NobodyLooked).Problems);
        Assert.Empty(Of("""{ "rule": "CR0301", "justification": "." }""", facts: NobodyLooked).Problems);
    }

    [Theory]
    [InlineData("activity:elsewhere", "\"facts\": {", "\"coverage\": { \"activities\": \"partial\" }, \"facts\": {", false)]
    [InlineData("activity:bb", "\"facts\": {", "\"coverage\": { \"activities\": \"partial\" }, \"facts\": {", true)]
    [InlineData("activity:elsewhere", "\"name\": \"Care\"", "\"name\": \"Care", false)]
    [InlineData("activity:elsewhere", "Care", "Caring", true)]
    public void Analyze_SubjectThatMayBeUnrecorded_IsOnlyTakenForASlip(string subject, string known, string unknown, bool isSaid)
    {
        var facts = SuppressedAnalysis.Facts.Replace(known, unknown, StringComparison.Ordinal);
        Assert.NotEqual(SuppressedAnalysis.Facts, facts);
        Assert.Equal(isSaid, ProblemsIn(Of($$"""{ "rule": "CR0301", "subject": "{{subject}}", "justification": "." }""", facts: facts)).Contains("CR0005"));
    }

    [Fact]
    public void Analyze_RuleThatDidNotRun_IsNotTakenForNothing()
    {
        var analysis = Of($$"""{ {{OnA}} }""");
        var other = new CollaborationAnalyzer(CollaborationAnalyzer.Default.Rules.Where(rule => rule.Descriptor.Id != "CR0301"));
        var without = SuppressionStage.Apply(new(analysis.Document, other.Analyze(analysis.Document.Snapshot)), CollaborationAnalyzer.Default.Rules, AsOf("2026-11-22"));
        Assert.Empty(without.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""", "justification": " " """)]
    public void Analyze_NoJustification_IsCR0006_AndHolds(string justification)
    {
        var analysis = Of($$"""{ "rule": "CR0301", "subject": "activity:a"{{justification}} }""");
        Assert.Equal(["a"], SuppressedIn(analysis));
        Assert.Equal(["CR0006"], ProblemsIn(analysis));
    }

    [Fact]
    public void Analyze_Evidence_ReopensWhenAFactChanges()
    {
        var evidence = new EvidenceFingerprints(Document("").Snapshot).Of(Found(Of("")).First());
        var suppression = $$"""{ {{OnA}}, "evidence": ["{{evidence}}"] }""";
        Assert.Equal(["a"], SuppressedIn(Of(suppression)));

        var changed = Of(suppression, facts: SuppressedAnalysis.Facts.Replace("Delivery", "Delivery and care", StringComparison.Ordinal));
        Assert.Empty(SuppressedIn(changed));
        var problem = Assert.Single(changed.Problems);
        Assert.Equal(("CR0007", 1), (problem.Id, problem.Location.Line));
        Assert.Equal(suppression.IndexOf('[', StringComparison.Ordinal) + 20, problem.Location.Column);
    }

    [Fact]
    public void Analyze_EvidenceOfSeveral_ReopensOnlyWhatChanged()
    {
        var evidence = string.Join("\", \"", Found(Of("")).Select(new EvidenceFingerprints(Document("").Snapshot).Of));
        var analysis = Of(
            $$"""{ "rule": "CR0301", "justification": ".", "evidence": ["{{evidence}}"] }""",
            facts: SuppressedAnalysis.Facts.Replace("Delivery", "Delivery and care", StringComparison.Ordinal));
        Assert.Equal(["b"], SuppressedIn(analysis));
        Assert.Equal(["CR0007"], ProblemsIn(analysis));
    }

    [Theory]
    [InlineData("CR0001", "CR0012", null)]
    [InlineData("CR0002", "CR0012", null)]
    [InlineData("CR0012", "CR0012", null)]
    [InlineData("CR301", "CR0014", "CR0301")]
    [InlineData("noAccountable", "CR0014", "CR0301")]
    [InlineData("whatever", "CR0014", null)]
    public void Analyze_WhatIsNoRule_IsAProblemAtItsPlace(string rule, string problem, string? suggestion)
    {
        var analysis = Of($$"""{ "justification": ".", "rule": "{{rule}}" }""");
        var found = Assert.Single(analysis.Problems);
        Assert.Equal((problem, suggestion, 52), (found.Id, found.Suggestion, found.Location.Column));
    }

    [Theory]
    [InlineData("each", "", "x", "y")]
    [InlineData("each", """, "phase": "x" """, "x", null)]
    [InlineData("x", """, "phase": "x" """, null, null)]
    [InlineData("y", """, "phase": "x" """, "-", null)]
    public void Analyze_Phase_NarrowsToFindingsOfThePhase(string scope, string phase, string? first, string? second)
    {
        const string Phased = """
            "facts": {
              "phases": [{ "id": "x", "name": "X" }, { "id": "y", "name": "Y" }, { "id": "z", "name": "Z" }],
              "activities": [{ "id": "a", "name": "Delivery" }],
              "assignments": [
                { "id": "x", "activity": "a", "nobody": true, "kind": "accountable", "phase": "x" },
                { "id": "y", "activity": "a", "nobody": true, "kind": "accountable", "phase": "y" }
              ]
            }
            """;
        var options = new DriverOptions { Analysis = new() { Scope = scope == "each" ? AnalysisScope.EachPhase : AnalysisScope.Only(scope) } };
        var analysis = Of($$"""{ "rule": "CR0301", "justification": "."{{phase}} }""", options, Phased);
        var suppressed = Found(analysis).Where(found => found.Suppression is not null).Select(found => found.Scope);
        Assert.Equal(first == "-" ? [] : second is null ? [first] : [first, second], suppressed);
        Assert.Empty(analysis.Problems);
    }

    [Fact]
    public void Analyze_SharedList_SaysNothingOfOtherDocuments()
    {
        var shared = CollaborationDocument.Parse(
            $$"""{ "suppressions": [{ {{OnA}} }, { "rule": "CR0301", "subject": "activity:elsewhere", "justification": "." }, { "rule": "CR0301", "subject": "activity:c", "justification": "." }] }""", "all.json");
        var analysis = Of("", AsOf("2026-11-22") with { Suppressions = [shared] });
        Assert.Equal(["a"], SuppressedIn(analysis));
        Assert.Equal(SuppressionKind.External, Found(analysis).First().Suppression!.Kind);
        Assert.Contains("Activity 'c'", Assert.Single(analysis.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("all.json", analysis.Problems[0].Location.Path);
    }

    [Fact]
    public void Analyze_FileBeside_HoldsForItsDocument()
    {
        var folder = Directory.CreateTempSubdirectory("collab-rules");
        try
        {
            var path = Path.Combine(folder.FullName, "case.json");
            File.WriteAllText(path, $$"""{ {{SuppressedAnalysis.Facts}} }""");
            File.WriteAllText(Path.Combine(folder.FullName, "case.suppressions.json"), $$"""{ "suppressions": [{ {{OnA}} }, { "rule": } ], "facts": { "parties": [{ "id": "q", "name": "Q" }] } }""");
            var analysis = new DocumentDriver(CollaborationAnalyzer.Default, new() { ReadSuppressionsBeside = true }).Analyze(CollaborationDocument.Load(path));
            Assert.Equal(["a"], SuppressedIn(analysis));
            Assert.Equal(["CR0015", "CR0014"], ProblemsIn(analysis));
            Assert.Null(analysis.Document.Snapshot.Find<Party>("q"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Analyze_ManySuppressions_TakeLittleTime()
    {
        var many = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{ "rule": "CR0301", "subject": "activity:n{{i}}", "justification": "." }"""));
        var analysis = Of(many);
        Assert.Equal(DocumentOptions.Default.MaximumProblems + 1, analysis.Problems.Count);
        Assert.Equal("CR0016", analysis.Problems[^1].Id);
    }
}
