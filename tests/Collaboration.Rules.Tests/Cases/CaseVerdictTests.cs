using System.Text;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Tests.Cases;

/// <summary>Holds the rules against published judgement on real cases. The table is kept in samples/data/VERDICTS.md.</summary>
public sealed class CaseVerdictTests
{
    /// <summary>The day each case is judged as of: its last, or that of the latest facts on record where it goes on.</summary>
    private static readonly Dictionary<string, DateOnly> Dates = new(StringComparer.Ordinal)
    {
        ["firecontrol"] = new(2010, 12, 31),
        ["heathrow-t5"] = new(2008, 11, 30),
        ["mars-climate-orbiter"] = new(1999, 9, 30),
        ["montreal-protocol"] = new(2018, 12, 31),
        ["eec-council-1958"] = new(1958, 12, 31),
    };

    private static readonly IReadOnlyList<CaseVerdict> Verdicts = [.. Judge()];

    [Fact]
    public void Verdicts_OnAllPatterns_AreAsRecorded()
    {
        var table = Table();
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        RepositoryFiles.AssertGolden(RepositoryFiles.PathOf("samples", "data", "VERDICTS.md"), table);
    }

    [Fact]
    public void Patterns_LabelledAbsent_AreNotReported() =>
        Assert.DoesNotContain(Verdicts, verdict => verdict.Verdict == "false alarm");

    [Fact]
    public void Patterns_LabelledPresent_AreReportedWhereTheRecordAllows() =>
        Assert.Equal(
            CaseGap.All.Select(gap => (gap.Case, gap.Pattern, gap.Phase)),
            Verdicts.Where(IsNotHit).Select(verdict => (verdict.Label.Case, verdict.Label.Pattern, verdict.Label.Phase)));

    [Fact]
    public void Patterns_AreThoseOfTheLabels() =>
        Assert.Equal(CaseLabel.ReadAll().Select(label => label.Pattern).Distinct().Order(StringComparer.Ordinal), CasePatterns.Rules.Keys);

    [Fact]
    public void EachRule_HasOnePlaceAmongThePatterns()
    {
        var places = CasePatterns.Rules.Values.SelectMany(rules => rules).Concat(CasePatterns.Unlabelled).ToList();

        Assert.Equal(places.Distinct(), places);
        Assert.Empty(AntiPatternRules.All.Select(rule => rule.Descriptor.Id).Except(places));
    }

    [Fact]
    public void RightStandardNotFollowed_IsNotOneSizeFitsAll()
    {
        var result = Analyze("mars-climate-orbiter");

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "CR0509");
        Assert.DoesNotContain(result.Diagnostics, diagnostic => CasePatterns.Rules["one-size-fits-all"].Contains(diagnostic.Id));
    }

    [Fact]
    public void CouncilOf1958_HasOnePowerlessVoter()
    {
        var found = Assert.Single(Analyze("eec-council-1958").Diagnostics, diagnostic => diagnostic.Descriptor.Category == "Power");

        Assert.Equal("CR0403", found.Id);
        Assert.Contains("Luxembourg", found.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<CaseVerdict> Judge() =>
        from labels in CaseLabel.ReadAll().GroupBy(label => label.Case)
        let result = Analyze(labels.Key)
        from label in labels
        orderby label.Case, label.Pattern, label.Phase
        select CaseVerdict.Of(label, result);

    private static bool IsNotHit(CaseVerdict verdict) => verdict.Label.Value == "present" && verdict.Verdict != "hit";

    private static AnalysisResult Analyze(string name)
    {
        var document = CollaborationDocument.Load(RepositoryFiles.PathOf("samples", "data", $"{name}.json"));
        Assert.Empty(document.Problems);
        return CollaborationAnalyzer.Default.Analyze(document.Snapshot, new AnalysisOptions { AsOf = Dates[name] });
    }

    private static string Table()
    {
        var text = new StringBuilder("# Verdicts on the real cases\n\n");
        text.Append("What the rules say of each pattern, against what published findings say. Each case is judged as of its last day,\n");
        text.Append("or of its latest facts where it goes on. Written by a test; not edited by hand.\n\n");
        text.Append("| case | pattern | phase | published | verdict | rules that report it |\n|---|---|---|---|---|---|\n");
        foreach (var (label, verdict, details) in Verdicts)
            text.Append($"| {label.Case} | {label.Pattern} | {label.Phase ?? "all"} | {label.Value} | {verdict} | {details} |\n");
        var counts = Verdicts.CountBy(verdict => verdict.Verdict).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}");
        text.Append($"\n{string.Join(", ", counts)}.\n\n## What no rule reports, and why\n\n");
        text.Append("Patterns that the findings assert and that are not reported: the record is too thin for a rule, or no rule or kind of fact says it yet.\n\n");
        foreach (var gap in CaseGap.All) text.Append($"- {gap.Case}, {gap.Pattern}{(gap.Phase is null ? "" : $" in {gap.Phase}")}: {gap.Reason}\n");
        return text.ToString();
    }
}
