namespace Collaboration.Rules.Facts;

/// <summary>How a decision is reached.</summary>
public enum DecisionRule
{
    /// <summary>One party decides alone.</summary>
    Unilateral,

    /// <summary>More than half of the votes decide.</summary>
    Majority,

    /// <summary>A share of the votes above one half decides.</summary>
    QualifiedMajority,

    /// <summary>Every vote is needed.</summary>
    Unanimity,

    /// <summary>It is talked through until nobody objects.</summary>
    Consensus,

    /// <summary>The parties concerned decide together, without a formal vote.</summary>
    Joint,

    /// <summary>Somebody to whom the parties gave the power decides.</summary>
    Delegated,

    /// <summary>It was recorded that nobody can say.</summary>
    Unclear,
}
