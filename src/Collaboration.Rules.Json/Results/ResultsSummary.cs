using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Results;

/// <summary>Counts over analyses: what was read, what was found, and what could not be looked at.</summary>
public sealed class ResultsSummary
{
    private readonly SortedDictionary<string, int> _missing = new(StringComparer.Ordinal);

    /// <summary>How many documents were analysed.</summary>
    public int Documents { get; private set; }

    /// <summary>How many sound facts they held.</summary>
    public int Facts { get; private set; }

    /// <summary>How many problems and diagnostics are errors.</summary>
    public int Errors { get; private set; }

    /// <summary>How many problems and diagnostics are warnings.</summary>
    public int Warnings { get; private set; }

    /// <summary>How many problems and diagnostics are for information.</summary>
    public int Infos { get; private set; }

    /// <summary>How many diagnostics are suppressed; they count neither as errors nor as warnings, nor for information.</summary>
    public int Suppressed { get; private set; }

    /// <summary>How many outcomes are violations.</summary>
    public int Violations { get; private set; }

    /// <summary>How many outcomes are clear.</summary>
    public int Clear { get; private set; }

    /// <summary>How many outcomes are not assessed.</summary>
    public int NotAssessed { get; private set; }

    /// <summary>How many rules had no subject.</summary>
    public int NotApplicable { get; private set; }

    /// <summary>How many diagnostics the baseline does not have; 0 without a baseline.</summary>
    public int New { get; private set; }

    /// <summary>How many diagnostics the baseline has; they are not among the errors, warnings and infos.</summary>
    public int Unchanged { get; private set; }

    /// <summary>How many entries the baseline has that no diagnostic matched.</summary>
    public int Absent { get; private set; }

    /// <summary>Whether there was a baseline.</summary>
    public bool HasBaseline { get; private set; }

    /// <summary>For how many outcomes each kind of evidence was missing, most often first, then by name.</summary>
    public IEnumerable<KeyValuePair<string, int>> Missing => _missing.OrderByDescending(pair => pair.Value);

    /// <summary>The counts by name.</summary>
    public IEnumerable<KeyValuePair<string, int>> Counts =>
    [
        new("documents", Documents), new("facts", Facts), new("errors", Errors), new("warnings", Warnings), new("infos", Infos), new("suppressed", Suppressed),
        new("violations", Violations), new("clear", Clear), new("notAssessed", NotAssessed), new("notApplicable", NotApplicable),
        .. HasBaseline ? [new("new", New), new("unchanged", Unchanged), new("absent", Absent)] : Array.Empty<KeyValuePair<string, int>>(),
    ];

    /// <summary>Counts one more analysis.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public void Add(DocumentAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Documents++;
        Facts += analysis.Document.Snapshot.Facts.Count;
        foreach (var problem in analysis.Problems) Count(problem.Severity);
        foreach (var diagnostic in analysis.Result.Diagnostics) Count(diagnostic);
        Violations += analysis.Result.Count(OutcomeKind.Violation);
        Clear += analysis.Result.Count(OutcomeKind.Clear);
        NotAssessed += analysis.Result.Count(OutcomeKind.NotAssessed);
        NotApplicable += analysis.Result.Count(OutcomeKind.NotApplicable);
        foreach (var missing in analysis.Result.Outcomes.SelectMany(outcome => outcome.Missing))
            _missing[missing] = _missing.GetValueOrDefault(missing) + 1;
    }

    /// <summary>Counts what the baseline has and the run has not.</summary>
    public void AddAbsent() => (Absent, HasBaseline) = (Absent + 1, true);

    private void Count(Diagnostic diagnostic)
    {
        HasBaseline |= diagnostic.BaselineState is not null;
        if (diagnostic.Suppression is not null)
        {
            Suppressed++;
            return;
        }

        if (diagnostic.BaselineState == BaselineState.New) New++;
        if (diagnostic.BaselineState == BaselineState.Unchanged) Unchanged++;
        else Count(diagnostic.Severity);
    }

    private void Count(DiagnosticSeverity severity)
    {
        if (severity == DiagnosticSeverity.Error) Errors++;
        else if (severity == DiagnosticSeverity.Warning) Warnings++;
        else if (severity == DiagnosticSeverity.Info) Infos++;
    }
}
