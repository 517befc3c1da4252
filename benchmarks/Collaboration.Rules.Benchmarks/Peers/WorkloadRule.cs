using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>A rule of the workload: an id, a message, a definition.</summary>
public sealed class WorkloadRule(string id, string message, Func<RuleDefinition> define) : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(id, message, message, "Workload", DiagnosticSeverity.Warning);

    public override RuleDefinition Define() => define();
}
