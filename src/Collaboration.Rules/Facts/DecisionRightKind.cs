namespace Collaboration.Rules.Facts;

/// <summary>What a decision right allows its holder to do.</summary>
public enum DecisionRightKind
{
    /// <summary>Take the decision, alone or by votes.</summary>
    Decides,

    /// <summary>Sign off what others decided before it takes effect.</summary>
    Approves,

    /// <summary>Stop what others decided.</summary>
    Vetoes,

    /// <summary>Put forward a proposal.</summary>
    Recommends,

    /// <summary>Be asked before the decision.</summary>
    IsConsulted,

    /// <summary>Be told after the decision.</summary>
    IsInformed,
}
