using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Gives the persons of an analysis pseudonyms, last of all, when suppressions and baselines have been held against the true ids.</summary>
internal static class PseudonymStage
{
    public static DocumentAnalysis Apply(DocumentAnalysis analysis)
    {
        var owners = analysis.Result.Diagnostics.Select(found => found.Suppression?.Owner).OfType<string>();
        var pseudonyms = PersonPseudonyms.For(analysis.Document, owners);
        var problems = WithheldProblems.Of(analysis.Problems, pseudonyms);
        return analysis with
        {
            Document = pseudonyms.Document,
            Result = analysis.Result.With(pseudonyms.Of, pseudonyms.Of),
            Problems = problems,
            IsPseudonymised = true,
        };
    }
}
