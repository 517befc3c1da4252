using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Analysis;

/// <summary>Does the same work on many items at once and gives the results in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>How many items for each core may be under way: enough that no core waits for a slow one.</summary>
    private const int AheadPerCore = 8;

    public static async IAsyncEnumerable<TResult> OnAllCores<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var underWay = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            underWay.Enqueue(Task.Run(() => work(item), cancellation));
            if (underWay.Count == Environment.ProcessorCount * AheadPerCore) yield return await underWay.Dequeue().ConfigureAwait(false);
        }

        while (underWay.TryDequeue(out var result)) yield return await result.ConfigureAwait(false);
    }
}
