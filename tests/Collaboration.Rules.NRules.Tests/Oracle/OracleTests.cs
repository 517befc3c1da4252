using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;
using Collaboration.Rules.Testing;
using FsCheck.Xunit;

namespace Collaboration.Rules.NRules.Tests.Oracle;

/// <summary>Two engines and two hands: shipped rules of all four main anti-patterns find what their twins in NRules find.</summary>
public sealed class OracleTests
{
    private const int Variations = 800;

    private static readonly Rule[] Twins =
    [
        new UnalignedGoalTwin(), new UnhandledConflictTwin(),
        new UnfilledTwin(), new DisputedTwin(),
        new MonopolyTwin(), new LeftOutTwin(),
        new SingleModelTwin(), new UnheardTwin(), new NotFollowedTwin(),
    ];

    private static readonly CollaborationAnalyzer ByNRules = new(Twins);
    private static readonly CollaborationAnalyzer ByEngine = new(Twins.Select(Shipped));

    public static TheoryData<string> Ids() => [.. Twins.Select(twin => twin.Descriptor.Id)];

    [Property(MaxTest = 6_000)]
    public void Engines_OnRandomCollaborations_FindTheSame(int seed)
    {
        var collaboration = RandomCollaboration.Create(seed, facts: 60);

        Assert.Equal(Found(ByEngine, collaboration), Found(ByNRules, collaboration));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Engines_OnVariationsOfExamples_FindTheSame(string id)
    {
        var twin = Twins.Single(rule => rule.Descriptor.Id == id);
        var (byNRules, byEngine) = (new CollaborationAnalyzer([twin]), new CollaborationAnalyzer([Shipped(twin)]));
        CollaborationSnapshot[] examples = [.. PageExample.ReadAll(RulePage.Read(Shipped(twin))!).Select(example => CollaborationDocument.Parse(example.Json).Snapshot)];
        var violations = 0;
        for (var seed = 1; seed <= Variations; seed++)
        {
            var collaboration = RandomCollaboration.Vary(RandomCollaboration.Vary(examples[seed % examples.Length], seed), seed + Variations);
            var expected = Found(byEngine, collaboration);
            Assert.Equal(expected, Found(byNRules, collaboration));
            if (expected.Count > 0) violations++;
        }

        Assert.InRange(violations, Variations / 20, Variations * 19 / 20);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Twin_InEveryWayOfEvaluating_AgreesWithBatch(string id)
    {
        var verifier = new RuleVerifier(Twins.Single(rule => rule.Descriptor.Id == id));
        foreach (var example in PageExample.ReadAll(RulePage.Read(Shipped(Twins.Single(rule => rule.Descriptor.Id == id)))!))
            for (var seed = 1; seed <= 20; seed++)
                verifier.Given(RandomCollaboration.Vary(CollaborationDocument.Parse(example.Json).Snapshot, seed)).ExpectAgreement();
    }

    private static Rule Shipped(Rule twin) => AntiPatternRules.All.Single(rule => rule.Descriptor.Id == twin.Descriptor.Id);

    /// <summary>What is reported and what could not be, by rule; the wording is the shipped rules' own.</summary>
    private static List<string> Found(CollaborationAnalyzer analyzer, CollaborationSnapshot collaboration) =>
        [.. analyzer.Analyze(collaboration).Diagnostics.Select(found => $"{found.Id} {found.Subject}{(found.Descriptor.Category == EngineDiagnostics.RuleFailed.Category ? found.Message : "")}")];
}
