using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>An organisation wants an indicator to rise (1) or to fall (-1); out of the ordinary when its weight is not in (0, 1].</summary>
public readonly record struct Goal(int Id, int Organisation, int Indicator, int Direction, double Weight) : IFact<int>;
