using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.Analysis;

public sealed class RulePrivacyTests
{
    [Theory]
    [InlineData("CR0201", false)]
    [InlineData("CR0301", true)]
    public void ReadsPersonalFacts_ShippedRule_IsAsItsDefinition(string id, bool expected) =>
        Assert.Equal(expected, CollaborationAnalyzer.Default.Rules.Single(rule => rule.Descriptor.Id == id).ReadsPersonalFacts());

    [Fact]
    public void ReadsPersonalFacts_EveryRuleThatDoesNot_IsBlindToThem()
    {
        var analyzer = new CollaborationAnalyzer(CollaborationAnalyzer.Default.Rules.Where(rule => !rule.ReadsPersonalFacts()));
        Assert.NotEmpty(analyzer.Rules);
        var found = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var facts = RandomCollaboration.Create(seed, 60);
            var diagnostics = analyzer.Analyze(facts).Diagnostics;
            Assert.Equal(diagnostics, analyzer.Analyze(WithoutPersonalFacts(facts)).Diagnostics);
            found += diagnostics.Count;
        }

        Assert.True(found > 100);
    }

    [Fact]
    public void ReadsPersonalFacts_PersonFarUpThePipeline_IsFound() => Assert.True(new Colleagues().ReadsPersonalFacts());

    [Fact]
    public void IsPersonal_KindsThatNamePersons_AreThose() => Assert.Equal(
        ["person", "role", "assignment", "decisionRight", "dependency", "capacity", "stance", "speaking", "rating", "sponsorship", "knowledge"],
        FactKinds.All.Where(kind => kind.IsPersonal).Select(kind => kind.Name));

    private static CollaborationSnapshot WithoutPersonalFacts(CollaborationSnapshot facts)
    {
        var builder = new CollaborationBuilder().AddRange(facts.Facts.Where(fact => !FactKinds.Of(fact.GetType()).IsPersonal));
        foreach (var kind in FactKinds.All.Where(kind => kind.IsPersonal)) builder.Cover(kind, facts.CoverageOf(kind.FactType));
        foreach (var (type, level) in facts.DeclaredCoverage.Where(pair => !FactKinds.Of(pair.Key).IsPersonal)) builder.Cover(FactKinds.Of(type), level);
        return builder.Build();
    }

    private sealed class Colleagues : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("T0001", "Title", "{n}", "Test", DiagnosticSeverity.Info);

        public override RuleDefinition Define()
        {
            var staffed = Query.Facts<Person>().Where(person => person.Party != null).Select(person => person.Party!).Distinct();
            return RuleDefinition.Judge(Query.Facts<Party>()).Report(staffed, party => Finding.On(new("Party", party)));
        }
    }
}
