using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Why the state of a node is lost.</summary>
/// <param name="Index">The node that failed. Of several that a rule depends on, the first is named, however they came to fail.</param>
/// <param name="Step">What the node does.</param>
/// <param name="Exception">What it threw.</param>
/// <param name="DependsOnAsOf">Whether it may have failed only for want of a date of judgement.</param>
internal sealed record NodeFailure(int Index, string Step, Exception? Exception, bool DependsOnAsOf)
{
    /// <summary>The evaluation was cancelled before the node's turn.</summary>
    public static NodeFailure Lost { get; } = new(int.MaxValue, "an evaluation that was cancelled", null, false);

    public Diagnostic ToDiagnostic(string ruleId)
    {
        var descriptor = Exception is BudgetExceededException or RuleHungException ? EngineDiagnostics.BudgetExceeded : EngineDiagnostics.RuleFailed;
        var finding = Finding.On(new FactReference("Rule", ruleId))
            .With("rule", ruleId)
            .With("step", Step)
            .With("error", Exception?.GetType().Name ?? "")
            .With("message", Exception?.Message ?? "");
        return new(descriptor, finding);
    }
}
