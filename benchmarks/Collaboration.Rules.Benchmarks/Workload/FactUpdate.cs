namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>Another version of the fact at an index among the facts of its type.</summary>
public readonly record struct FactUpdate(int Index, object Fact);
