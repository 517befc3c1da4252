namespace Collaboration.Rules.Facts;

/// <summary>The level at which a decision is taken or its effects are felt, nearest to the work first.</summary>
public enum DecisionLevel
{
    /// <summary>Where the work is done.</summary>
    FrontLine,

    /// <summary>A site, town or district.</summary>
    Local,

    /// <summary>A region or county.</summary>
    Regional,

    /// <summary>A country.</summary>
    National,

    /// <summary>Several countries.</summary>
    International,
}
