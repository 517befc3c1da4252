namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What one run of one step took.</summary>
/// <param name="Index">The step's place in its program; inputs come first.</param>
/// <param name="Step">The operator, such as <c>Join</c> or <c>Facts&lt;Role&gt;</c>.</param>
/// <param name="RuleIds">The rules that the step works for, by id; several share one.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="RowsIn">How many rows, or changes of rows, it read.</param>
/// <param name="RowsOut">How many it yielded.</param>
/// <param name="RowsHeld">How many rows it keeps for later changes; nothing is kept in a batch.</param>
/// <param name="HasFailed">Whether it threw, or went over its budget.</param>
public readonly record struct StepMeasurement(
    int Index, string Step, EquatableArray<string> RuleIds, TimeSpan Elapsed, int RowsIn, int RowsOut, int RowsHeld, bool HasFailed);
