namespace Collaboration.Rules.Facts;

/// <summary>Whether those paid by a funder are paid together, apart or against each other.</summary>
public enum FundingBasis
{
    /// <summary>Into one budget that they share.</summary>
    Pooled,

    /// <summary>For results that they deliver together.</summary>
    Joint,

    /// <summary>Each for its own part.</summary>
    Individual,

    /// <summary>To whoever wins against the others.</summary>
    Competitive,
}
