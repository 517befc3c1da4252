using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Testing;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.AntiPatterns;

/// <summary>What holds for every rule on every collaboration, tried on random ones.</summary>
public sealed class EveryRuleTests
{
    private static readonly AnalysisOptions Dated = new() { AsOf = new DateOnly(2023, 6, 30) };

    public static TheoryData<string> Names() => [.. AntiPatternRules.All.Select(rule => rule.GetType().Name)];

    [Property(MaxTest = 30)]
    public void Evaluation_InEveryWay_AgreesWithBatch(int seed)
    {
        var collaboration = RandomCollaboration.Create(seed);
        foreach (var rule in AntiPatternRules.All) new RuleVerifier(rule).AsOf(Dated.AsOf!.Value).Given(collaboration).ExpectAgreement();
    }

    [Property(MaxTest = 60)]
    public void Analysis_IsOfAllRules_WhatEachGivesAlone(int seed)
    {
        var collaboration = RandomCollaboration.Create(seed);
        var together = CollaborationAnalyzer.Default.Analyze(collaboration, Dated);
        var alone = AntiPatternRules.All.SelectMany(rule => new CollaborationAnalyzer([rule]).Analyze(collaboration, Dated).Diagnostics).Order();

        Assert.Equal(alone, together.Diagnostics);
    }

    [Property(MaxTest = 100)]
    public void Rule_OnAnyFacts_DoesNotFail(int seed) =>
        Assert.DoesNotContain(
            CollaborationAnalyzer.Default.Analyze(RandomCollaboration.Create(seed, facts: 120), Dated).Diagnostics,
            diagnostic => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category);

    [Property(MaxTest = 60)]
    public void Renaming_OfIds_RenamesAndNothingElse(int seed)
    {
        var collaboration = RandomCollaboration.Create(seed);
        var original = CollaborationAnalyzer.Default.Analyze(collaboration, Dated);
        var renamed = CollaborationAnalyzer.Default.Analyze(RandomCollaboration.Rename(collaboration, "x-"), Dated);

        Assert.Equal(original.Outcomes.Select(outcome => Renamed(outcome, "x-")), renamed.Outcomes);
        Assert.Equal(original.Diagnostics.Select(found => About(found, "x-")), renamed.Diagnostics.Select(found => About(found, "")));
    }

    [Property(MaxTest = 60)]
    public void Findings_OfOneRule_HaveTheirOwnFingerprints(int seed) =>
        HasOneFindingForEachFingerprint(CollaborationAnalyzer.Default.Analyze(RandomCollaboration.Create(seed, facts: 120), Dated));

    [Property(MaxTest = 60)]
    public void Violations_AndDiagnostics_NameTheSameSubjects(int seed) =>
        NamesTheSameSubjects(CollaborationAnalyzer.Default.Analyze(RandomCollaboration.Create(seed, facts: 120), Dated));

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_OnVariationsOfItsExamples_AgreesAndFindsAndClears(string name)
    {
        var rule = AntiPatternRules.All.Single(rule => rule.GetType().Name == name);
        var results = new List<AnalysisResult>();
        foreach (var example in PageExample.ReadAll(RulePage.Read(rule)!))
        {
            var collaboration = CollaborationDocument.Parse(example.Json).Snapshot;
            var verifier = example.AsOf is { } date ? new RuleVerifier(rule).AsOf(date) : new RuleVerifier(rule);
            for (var seed = 1; seed <= 30; seed++) results.Add(verifier.Given(RandomCollaboration.Vary(collaboration, seed)).ExpectAgreement());
        }

        Assert.DoesNotContain(results.SelectMany(result => result.Diagnostics), found => found.Descriptor.Category == EngineDiagnostics.RuleFailed.Category);
        Assert.Contains(results, result => result.Count(OutcomeKind.Violation) > 0);
        Assert.Contains(results, result => result.Count(OutcomeKind.Clear) > 0);
        Assert.All(results, HasOneFindingForEachFingerprint);
        Assert.All(results, NamesTheSameSubjects);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(3, -5)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Session_WithVotesThatNoDocumentCanHold_FailsNoRule(int quota, int votes)
    {
        var session = CollaborationAnalyzer.Default.OpenSession(new CollaborationBuilder().Party("a", "A").Party("b", "B").Build());
        session.Apply(changes => changes
            .AddOrUpdate(new DecisionArea { Id = "area", Name = "Area", Quota = quota, TieBreak = false })
            .AddOrUpdate(new DecisionRight { Id = "1", Area = "area", Party = "a", Kind = DecisionRightKind.Decides, Votes = votes })
            .AddOrUpdate(new DecisionRight { Id = "2", Area = "area", Party = "b", Kind = DecisionRightKind.Decides, Votes = 1 })
            .AddOrUpdate(new Contribution { Id = "3", Party = "a", Kind = ResourceKind.Money, Amount = decimal.MaxValue, Unit = "EUR" })
            .AddOrUpdate(new Contribution { Id = "4", Party = "b", Kind = ResourceKind.Money, Amount = decimal.MaxValue, Unit = "EUR" })
            .Cover<Safeguard>(CoverageLevel.Complete));

        Assert.DoesNotContain(session.Result().Diagnostics, found => found.Descriptor.Category == EngineDiagnostics.RuleFailed.Category);
    }

    private static void HasOneFindingForEachFingerprint(AnalysisResult result) =>
        Assert.Equal(result.Diagnostics.Count, result.Diagnostics.Select(found => found.Fingerprint).Distinct().Count());

    private static void NamesTheSameSubjects(AnalysisResult result)
    {
        var reported = result.Diagnostics.Select(found => (found.Id, found.Subject)).Distinct().Order();
        var violations = result.Outcomes.Where(outcome => outcome.Kind == OutcomeKind.Violation).Select(outcome => (outcome.RuleId, outcome.Subject!.Value)).Order();

        Assert.Equal(violations, reported);
    }

    private static Outcome Renamed(Outcome outcome, string prefix) =>
        outcome with { Subject = outcome.Subject is { } subject ? Renamed(subject, prefix) : null };

    private static FactReference Renamed(FactReference fact, string prefix) =>
        fact.Kind == nameof(CollaborationProfile) ? fact : fact with { Id = prefix + fact.Id };

    private static string About(Diagnostic diagnostic, string prefix) =>
        $"{diagnostic.Id} {string.Join(" + ", diagnostic.Finding.About.Select(fact => Renamed(fact, prefix)))}";
}
