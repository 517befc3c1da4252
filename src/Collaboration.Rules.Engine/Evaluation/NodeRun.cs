namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>One run of one node.</summary>
internal readonly record struct NodeRun(int Index, RunReason Reason, int RowsIn, int RowsOut);
