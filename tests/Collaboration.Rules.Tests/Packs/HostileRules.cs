using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Tests.Packs;

/// <summary>A pack of rules that do what a rule must not do.</summary>
public static class HostileRules
{
    private static readonly Query<Party> Parties = Query.Facts<Party>();

    public static RulePack Pack { get; } = new("Hostile", "1.0.0", new("EVIL"),
    [
        new HostileRule("EVIL0001", () => throw new InvalidOperationException("in Define")),
        new HostileRule("EVIL0002", () => Reporting(_ => throw new InvalidOperationException("in describe"))),
        new HostileRule("EVIL0003", () => Reporting(_ => null!)),
        new HostileRule("EVIL0004", () => RuleDefinition.Judge(default(Query<Party>))),
        new HostileRule("EVIL0005", () => null!),
        new HostileRule("EVIL0006", () => RuleDefinition.Judge(Parties).Report(Parties.SelectMany(_ => Endless()), _ => Finding.On(new("Party", "a")))),
        new HostileRule("EVIL0007", () => Reporting(_ => Hang())),
        new HostileRule("EVIL0008", () => Reporting(Found), () => throw new InvalidOperationException("in Settings")),
        new HostileRule("EVIL0009", () => Reporting(Found), () => null!),
        new NamelessRule(),
        new HostileRule("EVIL0011", () => Reporting(_ => Finding.On(new("Party", "nobody recorded this one")))),
        new HostileRule("EVIL0012", () => Reporting(Found)),
        new HostileRule("EVIL0013", () => Reporting(party => Found(party).Measured(double.NaN, double.PositiveInfinity, "nothing"))),
        new HostileRule("EVIL0014", () => Reporting(party => Found(party).With("argument", new Unwritable()))),
        new HostileRule("EVIL0015", () => Reporting(_ => Finding.On(default))),
        new HostileRule("EVIL0016", () => Reporting(party => Found(party).With("argument", "two\nlines \u001b[31m <script>"))),
    ]);

    /// <summary>The ids of the rules that fail or hang; the others report nonsense.</summary>
    public static IReadOnlyList<string> Failing { get; } =
        ["EVIL0001", "EVIL0002", "EVIL0003", "EVIL0004", "EVIL0005", "EVIL0006", "EVIL0007", "EVIL0008", "EVIL0009", typeof(NamelessRule).FullName!];

    private static RuleDefinition Reporting(Func<Party, Finding> describe) => RuleDefinition.Judge(Parties).Report(Parties, describe);

    private static Finding Found(Party party) => Finding.On(party.Reference);

    private static Finding Hang()
    {
        Thread.Sleep(Timeout.Infinite);
        return null!;
    }

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i = (i + 1) % 1000) yield return i;
    }

    private sealed class HostileRule(string id, Func<RuleDefinition> define, Func<IReadOnlyList<Setting>>? settings = null) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new(id, "Hostile", "Hostile {argument} {value}", "Test", DiagnosticSeverity.Warning);

        public override IReadOnlyList<Setting> Settings => settings is null ? [] : settings();

        public override RuleDefinition Define() => define();
    }

    private sealed class NamelessRule : Rule
    {
        public override DiagnosticDescriptor Descriptor => throw new InvalidOperationException("in Descriptor");

        public override RuleDefinition Define() => Reporting(Found);
    }

    private sealed record Unwritable
    {
        public override string ToString() => throw new InvalidOperationException("in ToString");
    }
}
