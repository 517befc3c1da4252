using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers.NRules;

/// <summary>A diagnosis as a derived fact, which goes when what it was derived from goes.</summary>
public sealed record Diagnosed(Diagnosis Diagnosis);

/// <summary>Two goals that oppose each other, as a derived fact.</summary>
public sealed record DerivedConflict(GoalConflict Conflict);
