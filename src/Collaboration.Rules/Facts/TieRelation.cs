namespace Collaboration.Rules.Facts;

/// <summary>What joins two parties in a tie.</summary>
public enum TieRelation
{
    /// <summary>They talk or write to each other.</summary>
    Communicates,

    /// <summary>They work together.</summary>
    Collaborates,

    /// <summary>The one passes knowledge or results on to the other.</summary>
    Disseminates,

    /// <summary>The one gives advice to the other.</summary>
    Advises,

    /// <summary>The one sends clients or cases to the other.</summary>
    Refers,
}
