using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// Keeps evaluations from waiting for a rule that never returns: the rule is reported as CR0002, and what the other rules report is as it
/// would be without it.
/// <para>
/// Each evaluation runs on a thread of its own. When a step does not end within the patience, the thread is left alone, the rules are evaluated
/// one by one to find those that hang, and they are left out of every later evaluation that the guard watches: a rule hangs once for a guard,
/// not once for each collaboration. So the time lost is at most the patience, once for each rule that hangs and once more.
/// </para>
/// </summary>
/// <remarks>
/// Safe to share between threads and programs, and meant to be shared by what belongs together, such as one run over many documents; evaluations
/// that run at the same time may each meet the same rule before it is known. A thread that was left alone keeps its memory, and keeps using a
/// core if it is busy rather than waiting, till the process ends. With a guard, outcomes are derived at once and observers are told again of what
/// is done again. What ends a process, such as endless recursion or memory that runs out, no guard can stop.
/// </remarks>
public sealed class HangGuard
{
    private readonly ConcurrentDictionary<Rule, UnusableRule> _hung = new(ReferenceEqualityComparer.Instance);
    private readonly ConditionalWeakTable<RuleProgram, Reduced> _reduced = [];

    /// <summary>A guard that no rule has hung for yet.</summary>
    /// <param name="patience">How long a step may take before its rules are given up; more than any sound step takes, on a busy machine too.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="patience"/> is not positive, or longer than 24 days.</exception>
    public HangGuard(TimeSpan patience)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(patience, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(patience, TimeSpan.FromDays(24));
        Patience = patience;
    }

    /// <summary>How long a step may take before its rules are given up.</summary>
    public TimeSpan Patience { get; }

    /// <summary>The ids of the rules that have hung so far, in ordinal order.</summary>
    public IReadOnlyList<string> HungRules => [.. _hung.Values.Select(rule => rule.Descriptor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    internal Attempt<T> Try<T>(Func<IStepObserver, CancellationToken, T> work, IStepObserver? observer, CancellationToken cancellation) =>
        GuardedThread<T>.Run(work, observer, Patience, cancellation);

    /// <summary>Leaves a rule out from now on.</summary>
    internal void GiveUp(Rule rule, string place) =>
        _hung.TryAdd(rule, new(rule.Descriptor, place, new RuleHungException(Patience)));

    /// <summary>The rule itself; its stand-in when it has hung.</summary>
    internal Rule Usable(Rule rule) => _hung.TryGetValue(rule, out var stand) ? stand : rule;

    /// <summary>The program with stand-ins for the rules that have hung.</summary>
    internal RuleProgram Usable(RuleProgram program)
    {
        var known = _hung.Count;
        if (known == 0) return program;
        if (_reduced.TryGetValue(program, out var reduced) && reduced.Known == known) return reduced.Program;
        reduced = new(known, RuleProgram.Compile(program.Rules.Select(Usable)));
        _reduced.AddOrUpdate(program, reduced);
        return reduced.Program;
    }

    /// <summary>The plan with stand-ins for the rules that have hung.</summary>
    internal Plan Usable(Plan plan) => new([.. plan.Rules.Select(rule => Usable(rule.Rule))]);

    private sealed record Reduced(int Known, RuleProgram Program);
}
