using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Listens to the reason for the resistance.</summary>
internal sealed class ResistanceUnheardRemedies : RuleRemedies
{
    public override string RuleId => "CR0506";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        if (request.Subject<Stance>() is not { } stance) return [];
        return [new(
            "Listen to the reason for the resistance",
            "they are heard, and get an answer",
            FactEdit.Replace(stance, stance with { ReasonHeard = true }))];
    }
}
