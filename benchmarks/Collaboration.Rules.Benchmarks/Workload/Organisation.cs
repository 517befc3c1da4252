using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>A party; out of the ordinary when its size is under 5.</summary>
public readonly record struct Organisation(int Id, int Kind, int Size) : IFact<int>;
