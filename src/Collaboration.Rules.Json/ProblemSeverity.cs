namespace Collaboration.Rules.Json;

/// <summary>How much a problem of a document matters.</summary>
public enum ProblemSeverity
{
    /// <summary>All that was recorded could be read, but something in it has no effect.</summary>
    Warning,

    /// <summary>Something that was recorded could not be read, or contradicts itself.</summary>
    Error,
}
