using System.Collections.Immutable;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Rules compiled to be evaluated. Immutable; compiled once and shared by any number of threads.</summary>
public sealed class RuleProgram
{
    private readonly Plan _plan;
    private readonly BatchEvaluation _batches;

    private RuleProgram(ImmutableArray<Rule> rules)
    {
        Rules = rules;
        _plan = new(rules);
        _batches = new(_plan);
    }

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The types of the rows that flow through the rules' queries, by name; all of them must compare by value.</summary>
    public IReadOnlyList<Type> RowTypes =>
        [.. Enumerable.Range(0, _plan.Count).Select(index => _plan[index].RowType).OfType<Type>().Distinct().OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    /// <summary>Compiles rules, given in any order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A rule is null or has no descriptor, or two rules have the same id.</exception>
    public static RuleProgram Compile(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        rules = [.. rules];
        if (rules.Any(rule => rule is null)) throw new ArgumentException("One of the rules is null; leave it out.", nameof(rules));
        rules = [.. rules.Select(UnusableRule.Or)];
        if (rules.FirstOrDefault(rule => rule.Descriptor is null) is { } nameless)
            throw new ArgumentException($"{nameless.GetType().Name} has no descriptor; give it one.", nameof(rules));
        var sorted = rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).ToImmutableArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Descriptor.Id == sorted[i - 1].Descriptor.Id)
                throw new ArgumentException($"{sorted[i - 1].GetType().Name} and {sorted[i].GetType().Name} both have the id {sorted[i].Descriptor.Id}; give each rule its own.", nameof(rules));
        }

        return new(sorted);
    }

    /// <summary>Evaluates all rules once.</summary>
    /// <remarks>
    /// The result is the same for the same input in any order. A rule that fails becomes a diagnostic, and the others go on. Facts given as
    /// a <see cref="FactBatch"/> are evaluated in the fastest way, with memory that is kept for the next batch.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public EvaluationResult Evaluate(EvaluationInput input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Guard is { } guard) return new GuardedEvaluation(guard, input, cancellation).Evaluate(this);
        return input.Facts is FactBatch batch ? _batches.Evaluate(batch, input, cancellation) : OpenSession(input, cancellation).FinalResult();
    }

    /// <summary>Evaluates all rules and keeps the state, to follow changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="TimeoutException">The input has a guard, and the rules hang together but not alone.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public RuleSession OpenSession(EvaluationInput input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new(input.Guard is { } guard ? guard.Usable(this)._plan : _plan, input, cancellation);
    }

    /// <summary>Explains why a rule reports a subject, or why it does not.</summary>
    /// <remarks>
    /// The rule is evaluated once more by itself, and again without each fact in turn, which takes time proportional to the facts. Steps and
    /// facts can only be told for facts that have texts as ids.
    /// </remarks>
    /// <param name="input">What the rule is evaluated on; the subject is looked for in its facts.</param>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="subject">The subject asked about.</param>
    /// <param name="cancellation">Ends the explanation early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">The program has no rule with that id.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public RuleExplanation Explain(EvaluationInput input, string ruleId, FactReference subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var rule = Rules.FirstOrDefault(rule => rule.Descriptor.Id == ruleId)
            ?? throw new ArgumentException($"There is no rule '{ruleId}'.", nameof(ruleId));
        if (input.Guard is { } guard) new GuardedEvaluation(guard, input, cancellation).Alone(rule);
        return new RuleExplainer(input.Guard?.Usable(rule) ?? rule, input, cancellation).Explain(subject);
    }
}
