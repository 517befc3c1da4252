using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Tests.Packs;

/// <summary>Rules that throw, hang or report nonsense change nothing of what the rules that ship say about a real case.</summary>
public sealed class HostileRuleTests
{
    private static readonly CollaborationSnapshot Case = CollaborationDocument.Load(RepositoryFiles.PathOf("samples", "data", "firecontrol.json")).Snapshot;
    private static readonly CollaborationAnalyzer Hostile = new([AntiPatternRules.Pack, HostileRules.Pack]);

    [Fact]
    public void Analyze_WithHostileRules_LeavesTheOthersAsTheyAre()
    {
        var expected = CollaborationAnalyzer.Default.Analyze(Case, Options(null));
        var result = Hostile.Analyze(Case, Options(Guard()));

        AssertUnharmed(expected, result);
    }

    [Fact]
    public void OpenSession_WithHostileRules_LeavesTheOthersAsTheyAre()
    {
        var expected = CollaborationAnalyzer.Default.OpenSession(Case, Options(null));
        var session = Hostile.OpenSession(Case, Options(Guard()));
        AssertUnharmed(expected.Result(), session.Result());

        var party = Case.OfType<Party>()[0];
        var others = expected.Apply(changes => changes.Remove(party));
        var update = session.Apply(changes => changes.Remove(party));

        Assert.Equal(others.Opened, update.Opened.Where(IsShipped));
        Assert.Equal(others.Closed, update.Closed.Where(IsShipped));
        AssertUnharmed(expected.Result(), session.Result());
    }

    [Fact]
    public void Analyze_AMillionFindings_KeepsAllOfThem()
    {
        var analyzer = new CollaborationAnalyzer([.. AntiPatternRules.All, new ManyFindings()]);
        var result = analyzer.Analyze(Case, Options(new(TimeSpan.FromMinutes(1))));

        Assert.Equal(1_000_000, result.Diagnostics.Count(found => found.Id == "MANY0001"));
        Assert.Equal(CollaborationAnalyzer.Default.Analyze(Case, Options(null)).Diagnostics, result.Diagnostics.Where(IsShipped));
    }

    private static void AssertUnharmed(AnalysisResult expected, AnalysisResult result)
    {
        var failed = result.Diagnostics.Where(IsAboutARule).ToList();

        Assert.Equal(HostileRules.Failing.Order(StringComparer.Ordinal), failed.Select(found => found.Subject.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["EVIL0006", "EVIL0007"], failed.Where(found => found.Id == "CR0002").Select(found => found.Subject.Id));
        Assert.Equal(expected.Diagnostics, result.Diagnostics.Where(IsShipped));
        Assert.Equal(expected.Diagnostics.Select(found => found.Message), result.Diagnostics.Where(IsShipped).Select(found => found.Message));
        Assert.Equal(expected.Outcomes, result.Outcomes.Where(outcome => outcome.RuleId.StartsWith("CR", StringComparison.Ordinal)));
    }

    private static HangGuard Guard() => new(TimeSpan.FromSeconds(3));

    private static AnalysisOptions Options(HangGuard? guard) => new() { Scope = AnalysisScope.Whole, AsOf = new(2012, 1, 1), Guard = guard };

    private static bool IsShipped(Diagnostic found) => found.Id.StartsWith("CR", StringComparison.Ordinal) && !IsAboutARule(found);

    private static bool IsAboutARule(Diagnostic found) => found.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    private sealed class ManyFindings : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("MANY0001", "Many", "Finding {number}", "Test", DiagnosticSeverity.Info);

        public override RuleDefinition Define()
        {
            var profile = Query.Facts<CollaborationProfile>();
            var numbers = profile.SelectMany(_ => Enumerable.Range(0, 1_000_000));
            return RuleDefinition.Judge(profile).Report(numbers, number => Finding.On(new FactReference("Number", $"{number}")).With("number", number));
        }
    }
}
