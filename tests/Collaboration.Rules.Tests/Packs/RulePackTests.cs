using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Tests.Packs;

public sealed class RulePackTests
{
    private static readonly RulePack Acme = new("Acme", "1.0.0", new("ACME", 1, 499), [new Named("ACME0001"), new Named("ACME0002")]);

    [Fact]
    public void Analyzer_OfPacks_HasTheRulesOfAll()
    {
        var analyzer = new CollaborationAnalyzer([AntiPatternRules.Pack, Acme]);

        Assert.Equal([.. AntiPatternRules.All, .. Acme.Rules], analyzer.Rules.OrderByDescending(rule => rule.Descriptor.Id.StartsWith("CR", StringComparison.Ordinal)).ToList());
        Assert.Equal([AntiPatternRules.Pack, Acme], analyzer.Packs);
    }

    [Fact]
    public void Conflicts_OfPacksThatFit_AreNone() =>
        Assert.Empty(RulePackConflicts.Of([AntiPatternRules.Pack, Acme, new("Other", "1", new("ACME", 500, 600), [new Named("ACME0500")])]));

    [Fact]
    public void Conflicts_OfAllKinds_AreNamedAtOnce()
    {
        var other = new RulePack("Other", "2.0.0", new("ACME", 400, 600), [new Named("ACME0001"), new Named("OTHER1"), new Named("ACME0450")]);
        var reserved = new RulePack("Third", "1", new("CR", 5000, 5999), [new Named("CR5000")]);

        Assert.Equal(
        [
            "The pack 'Third 1' claims CR5000 to CR5999; the prefix CR is reserved for the rules that ship: choose another.",
            "The packs 'Acme 1.0.0' and 'Other 2.0.0' both claim ids of ACME0001 to ACME0499 and ACME0400 to ACME0600; give each a range of its own, or leave one out.",
            "The id ACME0001 of Named in 'Other 2.0.0' is not within ACME0400 to ACME0600, which are the pack's; change the id, or the range.",
            "The id OTHER1 of Named in 'Other 2.0.0' is not within ACME0400 to ACME0600, which are the pack's; change the id, or the range.",
            "The id ACME0001 is used by Named in 'Acme 1.0.0' and by Named in 'Other 2.0.0'; give each rule its own.",
        ], RulePackConflicts.Of([Acme, other, reserved]));
    }

    [Fact]
    public void Analyzer_OfPacksThatClash_NamesBoth()
    {
        var exception = Assert.Throws<ArgumentException>(() => new CollaborationAnalyzer([Acme, new RulePack("Copy", "1", Acme.Ids, Acme.Rules)]));

        Assert.Contains("'Acme 1.0.0' and 'Copy 1'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("The id ACME0002 is used by Named in 'Acme 1.0.0' and by Named in 'Copy 1'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_WithoutANameOrWithANullRule_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new RulePack(" ", "1", new("ACME"), []));
        Assert.Throws<ArgumentException>(() => new RulePack("Acme", "1", new("ACME"), [null!]));
    }

    [Theory]
    [InlineData("ACME0001", true)]
    [InlineData("ACME0499", true)]
    [InlineData("ACME0500", false)]
    [InlineData("ACME0000", false)]
    [InlineData("ACME001", false)]
    [InlineData("ACME 001", false)]
    [InlineData("ACMEX001", false)]
    [InlineData("acme0001", false)]
    [InlineData("", false)]
    public void Range_Contains_ThePrefixAndFourDigitsWithinBounds(string id, bool expected) =>
        Assert.Equal(expected, new RuleIdRange("ACME", 1, 499).Contains(id));

    [Theory]
    [InlineData("A")]
    [InlineData("acme")]
    [InlineData("AC1")]
    [InlineData("ABCDEFGHI")]
    public void Range_WithAPrefixOfAnotherForm_IsRefused(string prefix) => Assert.Throws<ArgumentException>(() => new RuleIdRange(prefix));

    private sealed class Named(string id) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new(id, "Named", "Named", "Test", DiagnosticSeverity.Info);

        public override RuleDefinition Define() => RuleDefinition.Judge(Query.Facts<Party>());
    }
}
