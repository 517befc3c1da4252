using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json.Reading;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Gives the persons of an analysis pseudonyms, last of all, when suppressions and baselines have been held against the true ids.</summary>
internal static class PseudonymStage
{
    /// <summary>Problems of the configuration, which quotes no facts.</summary>
    private const string OfConfiguration = "CR0003";

    public static DocumentAnalysis Apply(DocumentAnalysis analysis)
    {
        var owners = analysis.Result.Diagnostics.Select(found => found.Suppression?.Owner).OfType<string>();
        var pseudonyms = PersonPseudonyms.For(analysis.Document, owners);
        var problems = Withheld(analysis.Problems, pseudonyms);
        return analysis with
        {
            Document = analysis.Document.With(new DocumentContent(pseudonyms.Snapshot), Withheld(analysis.Document.Problems, pseudonyms)),
            Result = analysis.Result.With(pseudonyms.Of, pseudonyms.Of),
            Problems = problems,
            IsPseudonymised = true,
        };
    }

    /// <summary>Problems quote what is written, and what is damaged may name anybody; so only the place and the kind of each are told.</summary>
    private static IReadOnlyList<InputProblem> Withheld(IEnumerable<InputProblem> problems, PersonPseudonyms pseudonyms) =>
    [
        .. problems.Select(problem => problem with
        {
            Message = problem.Id == OfConfiguration
                ? pseudonyms.Of(problem.Message)
                : $"Something is wrong here; look at the place, and run 'collab-rules explain {problem.Id}'. It is not quoted, since persons have pseudonyms.",
            Suggestion = null,
        }),
    ];
}
