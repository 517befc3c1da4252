using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>Counts what the rules report of what was planted. Mutable, for one thread.</summary>
/// <remarks>
/// A planting is found when a rule of its anti-pattern reports about one of its subjects, or names one as evidence. A diagnostic of such a rule
/// is right when it does so for a planting that is no near miss.
/// </remarks>
public sealed class DetectionStudy
{
    private readonly Tally _recall = new(), _severity = new(), _nearMisses = new(), _precision = new(), _alarms = new();
    private int _collaborations, _untouched;

    /// <summary>Analyses the collaborations on all cores, and counts.</summary>
    /// <param name="collaborations">The collaborations.</param>
    /// <param name="analyzer">The rules; null for those that ship.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collaborations"/> is null.</exception>
    public static DetectionResult Run(IEnumerable<SyntheticCollaboration> collaborations, CollaborationAnalyzer? analyzer = null)
    {
        ArgumentNullException.ThrowIfNull(collaborations);
        var rules = analyzer ?? CollaborationAnalyzer.Default;
        var study = new DetectionStudy();
        var analysed = collaborations.AsParallel().AsOrdered()
            .Select(subject => (Subject: subject, rules.Analyze(subject.Snapshot, new AnalysisOptions { AsOf = subject.AsOf }).Diagnostics));
        foreach (var (subject, diagnostics) in analysed) study.Add(subject, diagnostics);
        return study.Result();
    }

    /// <summary>Counts one collaboration.</summary>
    /// <param name="subject">The collaboration.</param>
    /// <param name="diagnostics">What the rules reported on it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(SyntheticCollaboration subject, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reported = diagnostics.ToArray();
        _collaborations++;
        foreach (var planting in subject.Plantings) Count(planting, reported);
        foreach (var diagnostic in reported.Where(diagnostic => PatternDefinition.All.Any(known => known.Rules.Contains(diagnostic.Id))))
            _precision.Count(diagnostic.Id, subject.Plantings.Any(planting => !planting.IsNearMiss && Finds(diagnostic, planting)));
        if (!subject.Plantings.IsEmpty) return;
        _untouched++;
        foreach (var rule in reported.Select(diagnostic => diagnostic.Id).Distinct()) _alarms.Count(rule, isHit: true);
    }

    /// <summary>What was counted so far.</summary>
    public DetectionResult Result() => new(
        _collaborations, _recall.Rows(), _severity.Rows(), _nearMisses.Rows(), _precision.Rows(),
        [.. _alarms.Rows().Select(row => row with { Total = _untouched })]);

    private void Count(Planting planting, Diagnostic[] reported)
    {
        var found = reported.Any(diagnostic => Finds(diagnostic, planting));
        if (planting.IsNearMiss)
        {
            _nearMisses.Count($"{planting.Pattern}", found);
            return;
        }

        _recall.Count($"{planting.Pattern}", found);
        _severity.Count($"{planting.Pattern} {Third(planting.Severity)}", found);
    }

    private static string Third(double severity) => severity switch { < 1.0 / 3 => "mild", < 2.0 / 3 => "marked", _ => "gross" };

    private static bool Finds(Diagnostic diagnostic, Planting planting) =>
        PatternDefinition.Of(planting.Pattern).Rules.Contains(diagnostic.Id)
        && (diagnostic.Finding.About.Any(planting.Subjects.Contains) || diagnostic.Finding.Evidence.Any(evidence => planting.Subjects.Contains(evidence.Fact)));
}
