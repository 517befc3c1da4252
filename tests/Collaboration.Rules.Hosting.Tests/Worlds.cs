using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Hosting.Tests;

/// <summary>A board on which one partner wins every vote, and rules that do not do what rules should.</summary>
internal static class Worlds
{
    public static CollaborationSnapshot Board { get; } = new CollaborationBuilder()
        .Add(new Party { Id = "port", Name = "Port" })
        .Add(new Party { Id = "city", Name = "City" })
        .Add(new DecisionArea { Id = "board", Name = "Board", Quota = 3 })
        .Add(new DecisionRight { Id = "p", Area = "board", Party = "port", Kind = DecisionRightKind.Decides, Votes = 4 })
        .Add(new DecisionRight { Id = "c", Area = "board", Party = "city", Kind = DecisionRightKind.Decides, Votes = 2 })
        .Cover<DecisionRight>(CoverageLevel.Complete)
        .Build();

    public static RulePack Failing { get; } = new("Failing", "1.0", new("FAIL"), [new ThrowingRule()]);

    public static RulePack Hanging { get; } = new("Hanging", "1.0", new("HANG"), [new HangingRule()]);

    private sealed class ThrowingRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("FAIL0001", "Always fails", "Never said", "Failing", DiagnosticSeverity.Warning);

        public override RuleDefinition Define() => throw new InvalidOperationException("broken on purpose");
    }

    private sealed class HangingRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("HANG0001", "Never ends", "Never said", "Hanging", DiagnosticSeverity.Warning);

        public override RuleDefinition Define() =>
            RuleDefinition.Judge(Query.Facts<Party>()).Report(Query.Facts<Party>().Where(party => Waits(party)), party => Finding.On(party.Reference));

        private static bool Waits(Party party)
        {
            Thread.Sleep(Timeout.Infinite);
            return party.TakesPart;
        }
    }
}
