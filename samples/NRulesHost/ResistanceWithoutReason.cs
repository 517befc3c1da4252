using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.NRules;
using NRules.Fluent.Dsl;

namespace NRulesHost;

/// <summary>Reports resistance to a recorded change of which the reason was not written down.</summary>
public sealed class ResistanceWithoutReason : NRulesRule<Stance, ResistanceWithoutReason.Conditions>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "HOST0001", "Resistance without a reason", "'{who}' resists '{change}', and no reason was recorded", "Approach", DiagnosticSeverity.Warning)
    {
        Sources = ["Handbook of the host"],
    };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Stance stance = null!;
            Change change = null!;
            When()
                .Match(() => stance, s => s.Position == StancePosition.Resists, s => s.Reason == null)
                .Match(() => change, c => c.Id == stance.Change);
            Then().Report(_ => Describe(stance, change));
        }

        private static Finding Describe(Stance stance, Change change) => Finding
            .On(stance.Reference)
            .With("who", stance.Party ?? stance.Person ?? "Somebody")
            .With("change", change.Name)
            .Because(change.Reference, "resisted");
    }
}
