using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>Counts what one rule makes of collaborations at several values of a setting.</summary>
/// <remarks>
/// Each collaboration is opened once as a session whose setting then changes, so only what the setting reaches is evaluated again. Phases
/// count each by itself: a subject that is judged in two of them counts twice.
/// </remarks>
internal sealed class Sweep(Rule rule, IReadOnlyList<SweepPoint> points, AnalysisOptions options)
{
    private static readonly OutcomeKind[] Kinds = [OutcomeKind.Violation, OutcomeKind.Clear, OutcomeKind.NotAssessed, OutcomeKind.NotApplicable];
    private readonly CollaborationAnalyzer _analyzer = new([rule]);

    /// <summary>For each value, how many outcomes are violations, clear, not assessed and not applicable.</summary>
    /// <remarks>What a configuration says of the rule's other settings counts; that it turns the rule off does not.</remarks>
    public IEnumerable<(SweepPoint Point, int[] Counts)> Count(CollaborationSnapshot collaboration, RuleConfiguration configuration, CancellationToken cancellation)
    {
        var configured = options with { Configuration = configuration, Severities = RuleSeverities.Defaults.With(rule.Descriptor.Id, ReportDiagnostic.Default) };
        AnalysisSession[] sessions = [.. Scopes(collaboration).Select(scope => _analyzer.OpenSession(collaboration, configured with { Scope = scope }, cancellation))];
        foreach (var point in points)
        {
            foreach (var session in sessions) session.Apply(changes => changes.Configure(point.Settings), cancellation);
            var results = sessions.Select(session => session.Result()).ToList();
            yield return (point, [.. Kinds.Select(kind => results.Sum(result => result.Count(kind)))]);
        }
    }

    private IEnumerable<AnalysisScope> Scopes(CollaborationSnapshot collaboration)
    {
        var isByPhase = options.Scope is { Phase: null, IsWhole: false } && collaboration.Phases.Count > 0;
        return isByPhase ? collaboration.Phases.Select(phase => AnalysisScope.Only(phase.Id)) : [options.Scope];
    }
}
