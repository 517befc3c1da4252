using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>The part of a role in a task.</summary>
public readonly record struct Responsibility(int Id, int Role, int Task, ResponsibilityKind Kind) : IFact<int>;
