using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Tells problems by place and id alone: they quote what is written, and what is damaged may name anybody.</summary>
internal static class WithheldProblems
{
    /// <summary>Problems of the configuration, which quotes no facts.</summary>
    private const string OfConfiguration = "CR0003";

    public static IReadOnlyList<InputProblem> Of(IEnumerable<InputProblem> problems, PersonPseudonyms pseudonyms) =>
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
