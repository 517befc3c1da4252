namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What one step of a session did in one evaluation.</summary>
/// <param name="Step">The operator, such as <c>Join</c> or <c>Facts&lt;Role&gt;</c>.</param>
/// <param name="Reason">Whether it ran, and why.</param>
/// <param name="RowsIn">How many changes of rows it read; a row that is replaced counts twice, as it goes and comes.</param>
/// <param name="RowsOut">How many changes of rows it yielded.</param>
public readonly record struct StepRun(string Step, RunReason Reason, int RowsIn, int RowsOut);
