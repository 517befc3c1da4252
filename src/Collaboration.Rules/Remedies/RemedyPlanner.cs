using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Remedies;

/// <summary>Finds remedies for the diagnostics of one collaboration, and tries each on a copy of its live analysis.</summary>
/// <remarks>
/// The first remedy that is tried costs one analysis; each further one costs only what its changes touch. The collaboration itself never
/// changes. Where each phase is judged by itself, a remedy is tried in all of them, so that what it mends in one and breaks in another
/// shows. For one thread at a time.
/// </remarks>
public sealed class RemedyPlanner
{
    private readonly CollaborationSnapshot _collaboration;
    private readonly string? _phase;
    private readonly ILookup<string, RuleRemedies> _remedies;
    private readonly Lazy<IReadOnlyList<(string Phase, AnalysisSession Session)>> _sessions;

    /// <summary>A planner for one collaboration.</summary>
    /// <param name="analyzer">The rules by which remedies are tried.</param>
    /// <param name="collaboration">The facts.</param>
    /// <param name="options">How they are judged; null for the default.</param>
    /// <param name="remedies">Who offers remedies, several for one rule in this order; null for all that ship.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> or <paramref name="collaboration"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that is not recorded.</exception>
    public RemedyPlanner(
        CollaborationAnalyzer analyzer, CollaborationSnapshot collaboration, AnalysisOptions? options = null, IEnumerable<RuleRemedies>? remedies = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(collaboration);
        var scopes = Scopes(collaboration, (options ??= AnalysisOptions.Default).Scope);
        (_collaboration, _phase) = (collaboration, options.Scope.Phase);
        _remedies = (remedies ?? AntiPatternRemedies.All).ToLookup(offer => offer.RuleId, StringComparer.Ordinal);
        _sessions = new(() => [.. scopes.Select(scope => (scope.Phase ?? "", analyzer.OpenSession(collaboration, options with { Scope = scope })))]);
    }

    /// <summary>
    /// The remedies for a diagnostic of this collaboration, each tried: first those that work and open nothing, then those that work, then the
    /// rest; among equals in the order in which they are offered.
    /// </summary>
    /// <param name="diagnostic">A diagnostic that the same rules and options found in the same facts.</param>
    /// <returns>Also remedies that do not work or make things worse; empty when none is offered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    /// <exception cref="ArgumentException">The diagnostic holds in a phase that is not recorded.</exception>
    public IEnumerable<TriedRemedy> For(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var request = new RemedyRequest(_collaboration, diagnostic, _phase);
        return _remedies[diagnostic.Id].SelectMany(offer => offer.Offer(request)).Distinct().Select(remedy => Try(diagnostic, remedy)).OrderBy(Drawbacks);
    }

    private static int Drawbacks(TriedRemedy tried) => !tried.Works ? 2 : tried.Opened.IsEmpty ? 0 : 1;

    private TriedRemedy Try(Diagnostic diagnostic, Remedy remedy)
    {
        (string Phase, SessionUpdate Result)[] updates = [.. _sessions.Value.Select(scope => (scope.Phase, Try(scope.Session, remedy)))];
        return new(diagnostic, remedy, Merged(updates, update => update.Closed), Merged(updates, update => update.Opened));
    }

    private static SessionUpdate Try(AnalysisSession session, Remedy remedy) => session.Fork().Apply(changes =>
    {
        foreach (var edit in remedy.Edits)
        {
            if (edit.After is not null) changes.AddOrUpdate(edit.After);
            else changes.Remove(edit.Before!);
        }
    });

    private EquatableArray<Diagnostic> Merged((string, SessionUpdate)[] updates, Func<SessionUpdate, EquatableArray<Diagnostic>> items) =>
        PhaseMerge.Merge(updates, items, (diagnostic, phase) => diagnostic with { Scope = phase })
            .Select(diagnostic => diagnostic.Located(_collaboration.LocationOf))
            .ToEquatableArray();

    private static IReadOnlyList<AnalysisScope> Scopes(CollaborationSnapshot collaboration, AnalysisScope scope)
    {
        if (scope.Phase is { } phase) collaboration.InPhase(phase);
        var isOne = scope.IsWhole || scope.Phase is not null || collaboration.Phases.Count == 0;
        return isOne ? [scope] : [.. collaboration.Phases.Select(recorded => AnalysisScope.Only(recorded.Id))];
    }
}
