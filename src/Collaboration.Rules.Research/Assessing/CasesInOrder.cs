using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Research.Assessing;

/// <summary>Does the same work on many cases at once and gives the results in the order of the cases.</summary>
internal static class CasesInOrder
{
    /// <summary>How many cases for each core may be under way: enough that no core waits for a slow one.</summary>
    private const int AheadPerCore = 8;

    /// <remarks>Should reading the cases end in an exception, the results of those before it come first.</remarks>
    public static async IAsyncEnumerable<TResult> OnAllCores<T, TResult>(
        IAsyncEnumerable<T> cases, Func<T, TResult> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var underWay = new Queue<Task<TResult>>();
        var source = cases.GetAsyncEnumerator(cancellation);
        await using var _ = source.ConfigureAwait(false);
        var next = source.MoveNextAsync().AsTask();
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (next is { IsCompletedSuccessfully: true, Result: true })
        {
            var item = source.Current;
            underWay.Enqueue(Task.Run(() => work(item), cancellation));
            if (underWay.Count == Environment.ProcessorCount * AheadPerCore) yield return await underWay.Dequeue().ConfigureAwait(false);
            next = source.MoveNextAsync().AsTask();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        while (underWay.TryDequeue(out var result)) yield return await result.ConfigureAwait(false);
        await next.ConfigureAwait(false);
    }
}
