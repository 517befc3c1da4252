using System.Collections.Immutable;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>One report of a rule: the node of its findings, what must be there for them to be believed, and all nodes it depends on.</summary>
internal sealed record ReportPlan(int Findings, bool UsesAsOf, ImmutableArray<EvidenceNeed> Needs, ImmutableArray<int> Nodes);
