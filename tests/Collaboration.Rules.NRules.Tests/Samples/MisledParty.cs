using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Samples;

/// <summary>Names evidence that its conditions do not look at.</summary>
public sealed class MisledParty : NRulesRule<Party, MisledParty.Conditions>
{
    public override DiagnosticDescriptor Descriptor { get; } = new("ACME0005", "Misled", "Misled", "Acme", DiagnosticSeverity.Info);

    protected override IReadOnlyDictionary<Type, CoverageLevel> Evidence => new Dictionary<Type, CoverageLevel> { [typeof(Goal)] = CoverageLevel.Complete };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party);
            Then().Report(_ => Describe(party));
        }

        private static Finding Describe(Party party) => Finding.On(party.Reference);
    }
}
