using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Has the party follow the standard that it adopted.</summary>
internal sealed class StandardNotFollowedRemedies : RuleRemedies
{
    public override string RuleId => "CR0509";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Adoption>() is not { } adoption) return [];
        return [new(
            $"Let '{request.NameOf(adoption.Party)}' follow the standard that it adopted",
            "the party follows it, with the help it needs",
            FactEdit.Replace(adoption, adoption with { Followed = true }))];
    }
}
