using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Costs;

/// <summary>What changes to facts of one kind cost a session of one rule.</summary>
/// <param name="Rows">Rows that went into and came out of all steps, for each change.</param>
/// <param name="Bytes">Bytes allocated, for each change.</param>
internal sealed record UpdateCost(double Rows, double Bytes)
{
    private const int FactsOfAKind = 25;

    /// <summary>The cost for each kind that the rule reads, by the name of its type.</summary>
    public static IReadOnlyDictionary<string, UpdateCost> Of(Rule rule, CollaborationSnapshot collaboration)
    {
        var session = SessionOf(rule, collaboration);
        return collaboration.Facts
            .GroupBy(fact => fact.GetType().Name)
            .Where(kind => session.LastRun.Any(step => step.Step == $"Facts<{kind.Key}>"))
            .ToDictionary(kind => kind.Key, kind => Of(session, [.. kind]));
    }

    /// <summary>The rows that go into and come out of all steps when a session is loaded.</summary>
    public static long RowsOfLoading(Rule rule, CollaborationSnapshot collaboration) => RowsOf(SessionOf(rule, collaboration));

    private static RuleSession SessionOf(Rule rule, CollaborationSnapshot collaboration) =>
        RuleProgram.Compile([rule]).OpenSession(new() { Facts = collaboration.Facts, AsOf = new DateOnly(2024, 1, 1) });

    /// <summary>Facts from all over the collaboration; once to let buffers grow, and once to measure.</summary>
    private static UpdateCost Of(RuleSession session, Fact[] facts)
    {
        var some = Math.Min(FactsOfAKind, facts.Length);
        var chosen = Enumerable.Range(0, some).Select(i => i * facts.Length / some).Select(i => (Fact: facts[i], Next: facts[(i + 1) % facts.Length])).ToList();
        foreach (var (fact, next) in chosen) _ = Change(session, fact, next).ToList();
        var costs = chosen.SelectMany(pair => Change(session, pair.Fact, pair.Next)).ToList();
        return new(costs.Average(cost => cost.Rows), costs.Average(cost => cost.Bytes));
    }

    /// <summary>The fact goes and comes back, takes on the values of another, and takes back its own.</summary>
    private static IEnumerable<UpdateCost> Change(RuleSession session, Fact fact, Fact next) =>
    [
        Apply(session, new ChangeSet().Remove(fact)),
        Apply(session, new ChangeSet().AddOrUpdate(fact)),
        Apply(session, new ChangeSet().AddOrUpdate(next with { Id = fact.Id })),
        Apply(session, new ChangeSet().AddOrUpdate(fact)),
    ];

    private static UpdateCost Apply(RuleSession session, ChangeSet changes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        session.Apply(changes);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return new(RowsOf(session), bytes);
    }

    private static long RowsOf(RuleSession session) => session.LastRun.Sum(step => (long)step.RowsIn + step.RowsOut);
}
