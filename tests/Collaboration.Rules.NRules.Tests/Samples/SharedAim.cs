using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>Parties with a goal of the same indicator as another's: rows are made of rows, and many matches say the same.</summary>
public sealed class SharedAim : NRulesRule<Party, SharedAim.Conditions>
{
    public override DiagnosticDescriptor Descriptor { get; } = new("ACME0004", "A shared aim", "'{party}' aims as another", "Acme", DiagnosticSeverity.Info);

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Party party = null!;
            Goal own = null!, other = null!;
            When()
                .Match(() => party)
                .Query(() => own, facts => facts.Match<Goal>().GroupBy(goal => goal.Indicator ?? "").Where(group => group.Count() > 1).SelectMany(group => group))
                .Having(() => own.Owner == party.Id)
                .Match(() => other, goal => goal.Indicator == own.Indicator, goal => goal.Id != own.Id);
            Then().Report(_ => Describe(party));
        }

        private static Finding Describe(Party party) => Finding.On(party.Reference).With("party", party.Name);
    }
}
