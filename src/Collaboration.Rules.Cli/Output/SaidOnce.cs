using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Leaves out problems that were said before: a file that holds for several documents, such as a configuration, is wrong once.</summary>
internal sealed class SaidOnce
{
    private readonly HashSet<InputProblem> _said = [];

    /// <summary>The analysis with the problems of its document, and those of other files that are new.</summary>
    public DocumentAnalysis Said(DocumentAnalysis analysis) => analysis with
    {
        Problems = [.. analysis.Problems.Where(problem => problem.Location.Path == analysis.Document.Path || _said.Add(problem))],
    };
}
