namespace Collaboration.Rules.Facts;

/// <summary>Where a party stands in the collaboration.</summary>
public enum PartyStanding
{
    /// <summary>It takes part as one of those who collaborate.</summary>
    Partner,

    /// <summary>It delivers to the collaboration under contract.</summary>
    Supplier,

    /// <summary>It pays for the collaboration, in whole or in part.</summary>
    Funder,

    /// <summary>It supervises, regulates or audits the collaboration.</summary>
    Overseer,

    /// <summary>It feels the effects without taking part.</summary>
    Affected,

    /// <summary>It has no part in the collaboration and no effect from it that was recorded.</summary>
    Outsider,
}
