using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Json.Results;

/// <summary>Puts the problems of a document and of what was given besides into one list.</summary>
internal static class InputProblems
{
    /// <summary>Ordered by place: those of the document first, then those of other files by name.</summary>
    public static IReadOnlyList<InputProblem> InOrder(string path, IEnumerable<InputProblem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Location.Path != path)
            .ThenBy(problem => problem.Location.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Line)
            .ThenBy(problem => problem.Location.Column)
            .ThenBy(problem => problem.Id, StringComparer.Ordinal),
    ];
}
