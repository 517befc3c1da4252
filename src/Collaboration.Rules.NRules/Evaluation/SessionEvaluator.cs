using System.Runtime.ExceptionServices;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using NRules;
using NRules.Diagnostics;

namespace Collaboration.Rules.NRules.Evaluation;

/// <summary>An NRules session that is given rows and fires until nothing matches any more; its truth maintenance takes back what no longer holds.</summary>
/// <param name="name">The rule that reports.</param>
/// <param name="factory">Makes the session.</param>
internal sealed class SessionEvaluator(string name, ISessionFactory factory) : IRowEvaluator<object, Finding>
{
    private const int FiringsBetweenChecks = 1_000;
    private const int MostFirings = 1_000_000;

    private readonly HashSet<Reported> _reported = [];
    private ISession? _session;

    public IEnumerable<Finding> Update(IReadOnlyList<object> went, IReadOnlyList<object> came, Action<int> check)
    {
        _session ??= Open();
        try
        {
            if (went.Count > 0) _session.RetractAll(went);
            if (came.Count > 0) _session.InsertAll(came);
            Settle(_session, check);
        }
        catch (RuleExecutionException exception) when (exception.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }

        return _reported.Select(reported => reported.Finding);
    }

    public void Clear()
    {
        _session = null;
        _reported.Clear();
    }

    private ISession Open()
    {
        var session = factory.CreateSession();
        session.Events.FactInsertedEvent += (_, change) => Follow(change, _reported.Add);
        session.Events.FactRetractedEvent += (_, change) => Follow(change, _reported.Remove);
        return session;
    }

    private void Settle(ISession session, Action<int> check)
    {
        var fired = 0;
        for (var last = FiringsBetweenChecks; last == FiringsBetweenChecks; fired += last, check(fired))
        {
            last = session.Fire(FiringsBetweenChecks);
            if (fired >= MostFirings)
                throw new InvalidOperationException($"'{name}' and its premises fired {MostFirings} times and went on; see that no action brings about what makes it fire.");
        }
    }

    /// <summary>Asking the session for its facts of a type would go through all facts for each update.</summary>
    private static void Follow(WorkingMemoryEventArgs change, Func<Reported, bool> note)
    {
        if (change.Fact.Value is Reported reported) note(reported);
    }
}
