using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Looks at how the practice suits the party.</summary>
internal sealed class ImposedWithoutFitRemedies : RuleRemedies
{
    public override string RuleId => "CR0502";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Adoption>() is not { } adoption) return [];
        return [new(
            $"Assess how the practice suits '{request.NameOf(adoption.Party)}'",
            "the fit is assessed, and the party may change or refuse what does not suit it",
            FactEdit.Replace(adoption, adoption with { FitAssessed = true }))];
    }
}
