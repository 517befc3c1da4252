using System.Diagnostics;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// Does work on a thread of its own, and leaves the thread alone when nothing is heard of it for too long.
/// <para>
/// A delegate that never returns cannot be stopped. What can be done is not to wait for it: the thread is told to give up, which it does
/// should the delegate ever return, and it does not keep the process alive. Every step that ends is a sign of life, so it is the step
/// and not the evaluation that may take no longer than the patience lasts.
/// </para>
/// </summary>
internal sealed class GuardedThread<T> : IStepObserver
{
    private readonly Func<IStepObserver, CancellationToken, T> _work;
    private readonly IStepObserver? _observer;
    private readonly CancellationToken _cancellation;
    private readonly TaskCompletionSource<T> _end = new();
    private long _lastSign = Stopwatch.GetTimestamp();
    private string? _lastStep;

    private GuardedThread(Func<IStepObserver, CancellationToken, T> work, IStepObserver? observer, CancellationToken cancellation) =>
        (_work, _observer, _cancellation) = (work, observer, cancellation);

    public static Attempt<T> Run(
        Func<IStepObserver, CancellationToken, T> work, IStepObserver? observer, TimeSpan patience, CancellationToken cancellation)
    {
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var guarded = new GuardedThread<T>(work, observer, leave.Token);
        new Thread(guarded.Work) { IsBackground = true, Name = "Guarded evaluation" }.Start();
        if (guarded.Ends(patience)) return new(true, guarded._end.Task.GetAwaiter().GetResult(), "");
        leave.Cancel();
        return new(false, default, guarded.Place);
    }

    private string Place => Volatile.Read(ref _lastStep) is { } step ? $"the step after {step}" : "its first step";

    void IStepObserver.Observe(in StepMeasurement step)
    {
        Volatile.Write(ref _lastStep, step.Step);
        if (!_cancellation.IsCancellationRequested) _observer?.Observe(step);
        Volatile.Write(ref _lastSign, Stopwatch.GetTimestamp());
    }

    private void Work()
    {
        try
        {
            _end.SetResult(_work(this, _cancellation));
        }
        catch (Exception exception)
        {
            _end.SetException(exception);
        }
    }

    private bool Ends(TimeSpan patience)
    {
        for (var left = patience; left > TimeSpan.Zero; left = patience - Stopwatch.GetElapsedTime(Volatile.Read(ref _lastSign)))
            if (Task.WaitAny([_end.Task], left) == 0) return true;
        return _end.Task.IsCompleted;
    }
}
