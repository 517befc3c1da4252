using System.Collections.Immutable;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Research.Synthesis;
using FsCheck.Xunit;

namespace Collaboration.Rules.Research.Tests.Synthesis;

public sealed class SyntheticGeneratorTests
{
    private static readonly SyntheticGenerator Healthy = new(new() { Rate = 0, NearMissRate = 0 });

    [Fact]
    public void Generate_AnyOrderAndThreads_IsTheSame()
    {
        var generator = new SyntheticGenerator();
        var inOrder = generator.Take(40).Select(Text).ToArray();
        var backwards = Enumerable.Range(0, 40).Reverse().AsParallel().Select(index => (index, Text(new SyntheticGenerator().Generate(index)))).ToArray();
        foreach (var (index, text) in backwards) Assert.Equal(inOrder[index], text);
        Assert.NotEqual(inOrder[0], Text(new SyntheticGenerator(new() { Seed = 2 }).Generate(0)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    public void Generate_Rate_IsHonouredWithinBinomialBounds(double rate)
    {
        var rates = ImmutableDictionary<AntiPattern, double>.Empty.Add(AntiPattern.UnclearRoles, rate);
        var planted = new SyntheticGenerator(new() { Rate = 0, NearMissRate = 0, Rates = rates }).Take(400).Count(subject => !subject.Plantings.IsEmpty);
        Assert.InRange(planted, (400 * rate) - (4 * Math.Sqrt(400 * rate * (1 - rate))), (400 * rate) + (4 * Math.Sqrt(400 * rate * (1 - rate))));
    }

    [Fact]
    public void Generate_WithNothingPlanted_IsHealthy()
    {
        var result = DetectionStudy.Run(Healthy.Take(500));

        Assert.Equal(500, result.Collaborations);
        Assert.All(result.FalseAlarms, row => Assert.True(row.Share < 0.01, $"{row.Name} reports {row.Hits} healthy collaborations of {row.Total}"));
    }

    [Fact]
    public void Generate_WithNothingPlanted_IsJudgedByMostRules()
    {
        var outcomes = CollaborationAnalyzer.Default.Analyze(Healthy.Generate(0).Snapshot, new() { AsOf = SynthesisOptions.Default.AsOf }).Outcomes;

        var judged = outcomes.Where(outcome => outcome.Kind == OutcomeKind.Clear).Select(outcome => outcome.RuleId).Distinct().Count();
        Assert.True(judged > AntiPatternRules.All.Count / 2, $"{judged} of {AntiPatternRules.All.Count} rules judge a healthy collaboration");
    }

    [Fact]
    public void Generate_EachPlanting_ChangesTheFactsAndNamesThem()
    {
        var forms = new HashSet<(AntiPattern, string)>();
        foreach (var pattern in Enum.GetValues<AntiPattern>())
        {
            var rates = ImmutableDictionary<AntiPattern, double>.Empty.Add(pattern, 1);
            foreach (var planted in new SyntheticGenerator(new() { Rate = 0, NearMissRate = 0, Rates = rates }).Take(20))
            {
                var planting = Assert.Single(planted.Plantings);
                forms.Add((planting.Pattern, planting.Form));
                Assert.Equal(pattern, planting.Pattern);
                Assert.All(planting.Subjects, subject => Assert.NotNull(planted.Snapshot.Find(subject)));
                Assert.NotEqual(Text(Healthy.Generate(planted.Index)), Text(planted));
            }
        }

        Assert.Equal(25, forms.Count);
    }

    [Fact]
    public void Generate_EachNearMiss_ChangesTheFactsAndNamesThem()
    {
        foreach (var planted in new SyntheticGenerator(new() { Rate = 0, NearMissRate = 1 }).Take(20))
        {
            Assert.Equal(Enum.GetValues<AntiPattern>().Length, planted.Plantings.Count(planting => planting.IsNearMiss));
            Assert.All(planted.Plantings.SelectMany(planting => planting.Subjects), subject => Assert.NotNull(planted.Snapshot.Find(subject)));
        }
    }

    [Property(MaxTest = 25)]
    public void Generate_AnySeed_IsConsistentAndReadBack(long seed)
    {
        var subject = new SyntheticGenerator(new() { Seed = seed, Rate = 0.5, NearMissRate = 0.5 }).Generate(0);
        Assert.Empty(FactConsistency.Check(subject.Snapshot));
        var document = CollaborationDocument.Parse(Text(subject));
        Assert.Empty(document.Problems);
        Assert.Equal(Text(subject), CollaborationDocument.ToJson(document.Snapshot));
        Assert.DoesNotContain(CollaborationAnalyzer.Default.Analyze(subject.Snapshot, new() { AsOf = subject.AsOf }).Diagnostics, found => found.Id == "CR0001");
    }

    private static string Text(SyntheticCollaboration subject) => CollaborationDocument.ToJson(subject.Snapshot);
}
