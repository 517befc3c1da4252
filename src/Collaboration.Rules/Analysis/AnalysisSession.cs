using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Analysis;

/// <summary>A live analysis: takes changes to facts and tells which diagnostics they opened, updated and closed.</summary>
/// <remarks>
/// At every moment the result equals analysing the facts from scratch in the session's scope. A session serves one thread at a time and
/// throws when two meet in it. Diagnostics of a session have no locations, since its facts may never have been in a text.
/// </remarks>
public sealed class AnalysisSession
{
    private readonly RuleSession _session;
    private readonly string? _phase;
    private readonly EffectiveRules _rules;

    internal AnalysisSession(RuleSession session, string? phase, EffectiveRules rules) => (_session, _phase, _rules) = (session, phase, rules);

    /// <summary>Takes in the changes that <paramref name="change"/> notes, all together.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    /// <exception cref="OperationCanceledException">
    /// Cancelled. The changes have been taken in, and their consequences are part of the next update.
    /// </exception>
    public SessionUpdate Apply(Action<FactChanges> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changes = new FactChanges(_phase, _rules);
        change(changes);
        return _rules.Apply(_session.Apply(changes.Changes, cancellation));
    }

    /// <summary>What holds now.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    public AnalysisResult Result()
    {
        var result = _session.Result();
        return _rules.Apply(new AnalysisResult(result.Diagnostics, () => result.Outcomes));
    }

    /// <summary>An independent session with the same facts and options: to try something out.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    public AnalysisSession Fork() => new(_session.Fork(), _phase, _rules);
}
