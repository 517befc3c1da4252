using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Fits the practice to those who took it over as it was.</summary>
internal sealed class OneSizeFitsAllRemedies : RuleRemedies
{
    public override string RuleId => "CR0501";

    public override IEnumerable<Remedy> Offer(RemedyRequest request)
    {
        Adoption[] untouched = [.. request.Evidence<Adoption>().Where(adoption => adoption.Tailoring == TailoringDegree.None)];
        if (request.Subject<Practice>() is not { } practice || untouched.Length == 0) yield break;
        yield return Tailor(practice, untouched, TailoringDegree.Partial, "in some respects");
        yield return Tailor(practice, untouched, TailoringDegree.Full, "throughout");
    }

    private static Remedy Tailor(Practice practice, Adoption[] adoptions, TailoringDegree degree, string extent) => new(
        $"Fit '{practice.Name}' {extent} to each party that took it over as it was",
        "each of them takes part in fitting it to its circumstances",
        Array.ConvertAll(adoptions, adoption => FactEdit.Replace(adoption, adoption with { Tailoring = degree })));
}
