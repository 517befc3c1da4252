namespace Collaboration.Rules.Engine.Queries;

/// <summary>Judges rows by other means than queries, such as another rule engine, and follows as they come and go.</summary>
/// <remarks>
/// Used by one thread at a time. What holds must depend on which rows there are, never on the order in which they came. An evaluator that
/// throws fails the rules that use it and is not used again before <see cref="Clear"/>.
/// </remarks>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <typeparam name="TResult">The type of what is made of them; it must compare by value.</typeparam>
public interface IRowEvaluator<T, out TResult>
    where T : notnull
    where TResult : notnull
{
    /// <summary>Takes in what went, then what came, and gives all that holds now; something that holds twice is given twice.</summary>
    /// <param name="went">Rows that are no longer there; each came before.</param>
    /// <param name="came">Rows that are there from now on. A row that is there twice comes twice.</param>
    /// <param name="check">
    /// To be called now and then with the number of steps taken so far. It throws when the evaluation is cancelled or the budget is used up,
    /// and that exception is to be let through.
    /// </param>
    IEnumerable<TResult> Update(IReadOnlyList<T> went, IReadOnlyList<T> came, Action<int> check);

    /// <summary>Forgets all rows, and whatever else came of them.</summary>
    void Clear();
}
