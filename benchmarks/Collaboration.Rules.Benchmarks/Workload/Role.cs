using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>A person's role for an organisation.</summary>
public readonly record struct Role(int Id, int Organisation, int Person) : IFact<int>;
