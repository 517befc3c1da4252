namespace Collaboration.Rules.Engine.Explanations;

/// <summary>What one step of a rule makes of a subject.</summary>
/// <param name="Step">The operator with what it asks, such as <c>Where row => row.Share > row.Maximum</c>.</param>
/// <param name="RowsIn">The rows it reads on account of the subject, as text.</param>
/// <param name="RowsOut">The rows it yields on account of the subject, as text; none when it drops it.</param>
public sealed record ExplainedStep(string Step, EquatableArray<string> RowsIn, EquatableArray<string> RowsOut)
{
    /// <summary>Whether rows came in and none went out.</summary>
    public bool IsDropped => !RowsIn.IsEmpty && RowsOut.IsEmpty;

    /// <summary>Whether what came in went out as it was.</summary>
    public bool IsUnchanged => !RowsIn.IsEmpty && RowsIn == RowsOut;

    /// <summary>
    /// The values in the first row read that the step asks for by name, such as <c>Share</c> 0.48 and <c>Maximum</c> 0.5; all its numbers
    /// where it names none of them.
    /// </summary>
    public EquatableArray<RowValue> Values { get; init; }
}
