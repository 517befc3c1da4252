using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>A rule about parties that does what a rule must not do.</summary>
public sealed class Hostile<TConditions>(string id) : NRulesRule<Party, TConditions>
    where TConditions : Rule, new()
{
    public override DiagnosticDescriptor Descriptor { get; } = new(id, "Hostile", "Hostile", "Test", DiagnosticSeverity.Warning);
}

/// <summary>The conditions of hostile rules.</summary>
public static class HostileConditions
{
    public sealed class ThrowsInCondition : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party, p => Refuse(p));
            Then().Report(_ => Finding(party));
        }
    }

    public sealed class ThrowsInJoin : Rule
    {
        public override void Define()
        {
            Party party = null!;
            Goal goal = null!;
            When().Match(() => party).Match(() => goal, g => g.Owner == party.Id && Refuse(party));
            Then().Report(_ => Finding(party));
        }
    }

    public sealed class ThrowsInReport : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party);
            Then().Report(_ => Refuse(party) ? Finding(party) : Finding(party));
        }
    }

    public sealed class ThrowsInAction : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party);
            Then().Do(_ => Refuse(party)).Report(_ => Finding(party));
        }
    }

    public sealed class ReportsNull : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party);
            Then().Report(_ => party.Name == "bad" ? null! : Finding(party));
        }
    }

    public sealed class Loops : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party, p => p.Name == "bad");
            Then().Do(context => context.Update(party)).Report(_ => Finding(party));
        }
    }

    public sealed class Sleeps : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party, p => p.Name != "bad" || Sleep());
            Then().Report(_ => Finding(party));
        }

        private static bool Sleep()
        {
            Thread.Sleep(Timeout.Infinite);
            return true;
        }
    }

    public sealed class ThrowsInDefine : Rule
    {
        public override void Define() => throw new InvalidOperationException("refused");
    }

    public sealed class MatchesNothing : Rule
    {
        public override void Define()
        {
            string text = null!;
            When().Match(() => text);
            Then().Report(_ => Finding(new Party { Id = text, Name = text }));
        }
    }

    private static bool Refuse(Party party) => party.Name != "bad" ? true : throw new InvalidOperationException("refused");

    private static Finding Finding(Party party) => Collaboration.Rules.Engine.Diagnostics.Finding.On(party.Reference);
}
