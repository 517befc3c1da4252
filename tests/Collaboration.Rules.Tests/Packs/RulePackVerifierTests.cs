using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Packs;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.Packs;

public sealed class RulePackVerifierTests
{
    [Fact]
    public void Faults_OfTheRulesThatShip_AreNone() => Assert.Empty(RulePackVerifier.Faults(AntiPatternRules.Pack));

    [Fact]
    public void Faults_OfACarelessPack_AreNamedAtOnce() => Assert.Equal(
    [
        "The id OTHER001 of Careless in 'Acme 1' is not within ACME0000 to ACME9999, which are the pack's; change the id, or the range.",
        "The rules of 'Acme 1' are not in the order of their ids: OTHER001, ACME0002.",
        "Careless is not sealed.",
        "Careless has the field _calls, which can be set; a rule holds no state.",
        "Careless names no source; say in its descriptor what it rests on.",
        "Careless declares the setting most_parties and does not list it in Settings.",
        "Row.Names is a List`1, which compares by reference; use EquatableArray.",
        "Careless has no page; embed one as Careless.md.",
        "Careful has no page; embed one as Careful.md.",
    ], RulePackVerifier.Faults(new("Acme", "1", new("ACME"), [new Careless(), new Careful()])));

    [Fact]
    public void Faults_OfAPackThatLeavesARuleOut_NameIt()
    {
        var pack = new RulePack("Most", "1", new("CR"), AntiPatternRules.All.Where(rule => rule.Descriptor.Id != "CR0301"));

        Assert.Contains("NoAccountable is a rule of the assembly and not in 'Most 1'; add it.", RulePackVerifier.Faults(pack));
    }

    [Fact]
    public void Faults_OfRulesThatThrow_NameThem()
    {
        var faults = RulePackVerifier.Faults(HostileRules.Pack);

        Assert.Contains("NamelessRule cannot be looked at: InvalidOperationException: in Descriptor", faults);
        Assert.Contains("HostileRule cannot be looked at: InvalidOperationException: in Define", faults);
    }

    [Fact]
    public void Faults_OfAMessageWithAnUnfilledPlace_NameIt() => Assert.Equal(
        ["ForgetfulRule.md shows in example 1 that the rule leaves {count} of its message unfilled; give the finding a value with With(\"count\", …)."],
        RulePackVerifier.Faults(new("Acme", "1", new("ACME"), [new ForgetfulRule()])).Where(fault => fault.StartsWith("Forgetful", StringComparison.Ordinal)));

    [Fact]
    public void PageExample_ThatSaysSomethingElse_IsRewritten()
    {
        const string Page = "## Example\n\nAs of 2020-05-01:\n\n```json\n{ \"facts\": { \"activities\": [{ \"id\": \"a\", \"name\": \"A\", \"colour\": 1 }] } }\n```\n\n```text\nold\n```\n";
        var example = Assert.Single(PageExample.ReadAll(Page));
        var rule = AntiPatternRules.All.Single(rule => rule.Descriptor.Id == "CR0301");
        var rewritten = Assert.Single(PageExample.ReadAll(example.Rewrite(Page, example.Run(rule))));

        Assert.Equal(("Example", 1, new DateOnly(2020, 5, 1), "old"), (example.Section, example.Number, example.AsOf!.Value, example.Expected));
        Assert.Contains("CR0014", rewritten.Expected, StringComparison.Ordinal);
        Assert.Equal(example.Json, rewritten.Json);
    }

    private sealed class Careful : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME0002", "Careful", "Careful", "Test", DiagnosticSeverity.Info) { Sources = ["A policy"] };

        public override RuleDefinition Define() => RuleDefinition.Judge(Query.Facts<Party>());
    }

    private sealed class ForgetfulRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new("ACME0003", "Forgetful", "{party} has {count:P0}", "Test", DiagnosticSeverity.Info) { Sources = ["A policy"] };

        public override RuleDefinition Define() => RuleDefinition
            .Judge(Query.Facts<Party>())
            .Report(Query.Facts<Party>(), party => Finding.On(party.Reference).With("party", party.Name));
    }

    public class Careless : Rule
    {
        public static readonly Setting<int> MostParties = new("most_parties", 3, 1, 9)
        {
            Description = "How many parties there may be.",
            Unit = "parties",
            Origin = ThresholdOrigin.Adapted,
        };

        private int _calls;

        public override DiagnosticDescriptor Descriptor { get; } = new("OTHER001", "Careless", "Careless", "Test", DiagnosticSeverity.Info);

        public override RuleDefinition Define()
        {
            _calls++;
            var rows = Query.Facts<Party>().Select(party => new Row([party.Name]));
            return RuleDefinition.Judge(Query.Facts<Party>()).Report(rows, row => Finding.On(new("Party", $"{row}{_calls}")));
        }

        private sealed record Row(List<string> Names);
    }
}
