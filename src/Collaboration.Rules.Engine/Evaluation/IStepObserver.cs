namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Is told of each step that an evaluation runs: for tracing, metrics and finding out which rule is slow.</summary>
/// <remarks>
/// It is called on the thread that evaluates, between steps, and delays the evaluation by what it does. Evaluations that run at the same
/// time call it at the same time. It should not throw: a run of which it does is one that it was not told of. Without an observer no
/// time is taken.
/// </remarks>
public interface IStepObserver
{
    /// <summary>A step has run, or has failed.</summary>
    void Observe(in StepMeasurement step);
}
