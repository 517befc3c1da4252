namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Why a step of a session did what it did in one evaluation.</summary>
public enum RunReason
{
    /// <summary>None of its inputs changed, or an input had failed; it did no work.</summary>
    Skipped,

    /// <summary>An input changed, and what it yields did not; nothing after it ran for it.</summary>
    Unchanged,

    /// <summary>An input changed, and so did what it yields.</summary>
    Ran,

    /// <summary>It threw or exceeded its budget; the rules that depend on it have failed.</summary>
    Failed,

    /// <summary>It had failed or been cancelled before, and was made anew from all facts.</summary>
    Renewed,
}
