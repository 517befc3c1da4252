using System.Diagnostics;
using Collaboration.Rules.Engine.Nodes;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Takes the time of one run of a step for an observer; without one it does nothing.</summary>
internal readonly struct StepWatch
{
    private readonly IStepObserver? _observer;
    private readonly long _started;

    private StepWatch(IStepObserver observer) => (_observer, _started) = (observer, Stopwatch.GetTimestamp());

    public static StepWatch Start(IStepObserver? observer) => observer is null ? default : new(observer);

    public void Stop(Plan plan, int index, Node node, int rowsIn, bool hasFailed)
    {
        if (_observer is null) return;
        var elapsed = Stopwatch.GetElapsedTime(_started);
        try
        {
            _observer.Observe(new(index, plan[index].Name, plan.RuleIdsOf(index), elapsed, rowsIn, node.OutputCount, node.RowsHeld, hasFailed));
        }
        catch (Exception)
        {
            // Whoever looks on must not be able to harm what is looked at.
        }
    }
}
