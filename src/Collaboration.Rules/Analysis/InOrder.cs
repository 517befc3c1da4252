using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Collaboration.Rules.Analysis;

/// <summary>Does the same work on many items at once and gives the results in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>How many items for each core may be under way: enough that no core waits for a slow one.</summary>
    private const int AheadPerCore = 8;

    /// <remarks>Should the items themselves end in an exception, the results of those before it come first.</remarks>
    public static async IAsyncEnumerable<TResult> OnAllCores<T, TResult>(
        IEnumerable<T> items, Func<T, TResult> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var underWay = new Queue<Task<TResult>>();
        using var source = items.GetEnumerator();
        ExceptionDispatchInfo? fault = null;
        while (fault is null && TryNext(source, out var item, out fault))
        {
            cancellation.ThrowIfCancellationRequested();
            underWay.Enqueue(Task.Run(() => work(item), cancellation));
            if (underWay.Count == Environment.ProcessorCount * AheadPerCore) yield return await underWay.Dequeue().ConfigureAwait(false);
        }

        while (underWay.TryDequeue(out var result)) yield return await result.ConfigureAwait(false);
        fault?.Throw();
    }

    private static bool TryNext<T>(IEnumerator<T> source, out T item, out ExceptionDispatchInfo? fault)
    {
        (item, fault) = (default!, null);
        try
        {
            if (!source.MoveNext()) return false;
            item = source.Current;
            return true;
        }
        catch (Exception exception)
        {
            fault = ExceptionDispatchInfo.Capture(exception);
            return false;
        }
    }
}
