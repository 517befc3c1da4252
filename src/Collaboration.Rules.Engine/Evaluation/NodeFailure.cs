using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Nodes;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Why the state of a node is lost.</summary>
internal sealed record NodeFailure(string Step, Exception? Exception)
{
    /// <summary>The evaluation was cancelled before the node's turn.</summary>
    public static NodeFailure Lost { get; } = new("an evaluation that was cancelled", null);

    public Diagnostic ToDiagnostic(string ruleId)
    {
        var descriptor = Exception is BudgetExceededException ? EngineDiagnostics.BudgetExceeded : EngineDiagnostics.RuleFailed;
        var finding = Finding.On(new FactReference("Rule", ruleId))
            .With("rule", ruleId)
            .With("step", Step)
            .With("error", Exception?.GetType().Name ?? "")
            .With("message", Exception?.Message ?? "");
        return new(descriptor, finding);
    }
}
