using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.NRules;
using NRules.Fluent.Dsl;

namespace NRulesHost;

/// <summary>Reports a practice that one party made another adopt, just as it is.</summary>
public sealed class MandatedAsItStands : NRulesRule<Adoption, MandatedAsItStands.Conditions>
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "HOST0001", "Mandated as it stands", "'{by}' made '{party}' adopt '{practice}' without tailoring it", "Approach", DiagnosticSeverity.Warning)
    {
        Sources = ["Handbook of the host"],
    };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Adoption adoption = null!;
            Practice practice = null!;
            When()
                .Match(() => adoption, a => a.Mandated == true, a => a.MandatedBy != null, a => a.Tailoring == TailoringDegree.None)
                .Match(() => practice, p => p.Id == adoption.Practice);
            Then().Report(_ => Describe(adoption, practice));
        }

        private static Finding Describe(Adoption adoption, Practice practice) => Finding
            .On(adoption.Reference)
            .With("by", adoption.MandatedBy!)
            .With("party", adoption.Party)
            .With("practice", practice.Name)
            .Because(practice.Reference, "mandated");
    }
}
