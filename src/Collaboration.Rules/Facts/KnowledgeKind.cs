namespace Collaboration.Rules.Facts;

/// <summary>What sort of thing is known.</summary>
public enum KnowledgeKind
{
    /// <summary>A document, record or piece of software.</summary>
    File,

    /// <summary>How something is done.</summary>
    Process,

    /// <summary>Whom to ask, and how to reach them.</summary>
    Contact,
}
