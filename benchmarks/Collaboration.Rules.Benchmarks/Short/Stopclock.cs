using System.Diagnostics;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Times one piece of work on this thread, with what it allocates.</summary>
public static class Stopclock
{
    /// <summary>Microseconds and bytes of <paramref name="work"/>.</summary>
    public static (double Microseconds, long Bytes) Time(Action work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        work();
        var microseconds = (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency;
        return (microseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>Collects all garbage, so that nobody pays for what another left.</summary>
    public static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    /// <summary>Repeats <paramref name="work"/> until compiled code has settled.</summary>
    public static void WarmUp(Action work, int milliseconds = 400)
    {
        var start = Stopwatch.GetTimestamp();
        do work();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < milliseconds);
    }

    /// <summary>Microseconds of each piece of work: medians of repetitions in which they take turns, once all are warm.</summary>
    public static IReadOnlyList<double> Medians(int repetitions, params Action[] works)
    {
        foreach (var work in works) WarmUp(work);
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                Settle();
                times[i].Add(Time(works[i]).Microseconds);
            }
        }

        return [.. times.Select(taken => Quantile(taken, 0.5))];
    }

    /// <summary>The value that <paramref name="part"/> of the sorted values do not exceed; 0.5 for the median.</summary>
    public static double Quantile(IReadOnlyCollection<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
    }
}
