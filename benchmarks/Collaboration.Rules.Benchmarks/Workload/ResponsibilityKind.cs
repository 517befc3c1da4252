namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>The four parts that a role can have in a task.</summary>
public enum ResponsibilityKind
{
    Responsible,
    Accountable,
    Consulted,
    Informed,
}
