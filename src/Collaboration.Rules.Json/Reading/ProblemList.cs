using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Json.Reading;

/// <summary>The problems found so far, up to a limit; beyond it they are only counted.</summary>
internal sealed class ProblemList(int limit)
{
    private readonly List<InputProblem> _problems = [];
    private int _omitted;

    /// <summary>Whether a further problem would only be counted, so that working on its suggestion is idle.</summary>
    public bool IsFull => _problems.Count >= limit;

    /// <summary>How many problems were added, listed or not.</summary>
    public int Count => _problems.Count + _omitted;

    public void Add(InputProblem problem)
    {
        if (IsFull) _omitted++;
        else _problems.Add(problem);
    }

    public IReadOnlyList<InputProblem> InOrder()
    {
        InputProblem[] ordered =
        [
            .. _problems
                .OrderBy(problem => problem.Location.Line)
                .ThenBy(problem => problem.Location.Column)
                .ThenBy(problem => problem.Id, StringComparer.Ordinal),
        ];
        if (_omitted == 0) return Array.AsReadOnly(ordered);
        return Array.AsReadOnly([.. ordered, DocumentProblems.MoreProblems(ordered[^1].Location, _omitted)]);
    }
}
