using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Evaluates all rules together, and one by one when together they do not come to an end.</summary>
/// <remarks>What rules report together is what each reports alone, so what was found one by one is the result, and nothing is done a third time.</remarks>
internal sealed class GuardedEvaluation(HangGuard guard, EvaluationInput input, CancellationToken cancellation)
{
    private readonly EvaluationInput _unguarded = input with { Guard = null, Observer = null, WithOutcomes = true };

    public EvaluationResult Evaluate(RuleProgram program)
    {
        var usable = guard.Usable(program);
        var together = Try(usable, input.Observer);
        return together.HasEnded ? together.Value! : Together([.. usable.Rules.Select(Alone)]);
    }

    /// <summary>What one rule gives by itself; that it hangs, if it does.</summary>
    public EvaluationResult Alone(Rule rule)
    {
        cancellation.ThrowIfCancellationRequested();
        var alone = Try(RuleProgram.Compile([guard.Usable(rule)]), null);
        if (alone.HasEnded) return alone.Value!;
        cancellation.ThrowIfCancellationRequested();
        guard.GiveUp(rule, alone.Place);
        return RuleProgram.Compile([guard.Usable(rule)]).Evaluate(_unguarded, cancellation);
    }

    /// <summary>Tries each of the rules in a session of its own, and gives up those that hang.</summary>
    public void FindHangs(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            var state = new SessionState(new([guard.Usable(rule)]), _unguarded);
            var alone = guard.Try((watch, token) => state.EvaluateAndShow(watch, null, token), null, cancellation);
            if (alone.HasEnded) continue;
            cancellation.ThrowIfCancellationRequested();
            guard.GiveUp(rule, alone.Place);
        }
    }

    private Attempt<EvaluationResult> Try(RuleProgram program, IStepObserver? observer) =>
        guard.Try((watch, token) => Whole(program, _unguarded with { Observer = watch }, token), observer, cancellation);

    /// <summary>Writes each message once too: the values in it are a rule's own, and may hang when they are written.</summary>
    private static EvaluationResult Whole(RuleProgram program, EvaluationInput input, CancellationToken token)
    {
        var result = program.Evaluate(input, token);
        _ = result.Outcomes;
        foreach (var diagnostic in result.Diagnostics) _ = diagnostic.Message;
        return result;
    }

    private static EvaluationResult Together(IReadOnlyList<EvaluationResult> results)
    {
        var outcomes = results.SelectMany(result => result.Outcomes).Order().ToEquatableArray();
        return new(results.SelectMany(result => result.Diagnostics).Order().ToEquatableArray(), () => outcomes);
    }
}
