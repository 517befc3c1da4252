using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>A decision on a task, taken by one organisation and borne by one, which may be the same.</summary>
public readonly record struct Decision(int Id, int Task, int DecidedBy, int Impacts) : IFact<int>;
