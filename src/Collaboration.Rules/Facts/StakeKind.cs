namespace Collaboration.Rules.Facts;

/// <summary>What a stake is in.</summary>
public enum StakeKind
{
    /// <summary>What the collaboration yields.</summary>
    Benefit,

    /// <summary>What can be lost, or the liability for it.</summary>
    Risk,

    /// <summary>The capital or assets of the undertaking.</summary>
    Ownership,

    /// <summary>Rights in what is created.</summary>
    IntellectualProperty,

    /// <summary>Access to what others need to know.</summary>
    Information,

    /// <summary>Public recognition for what is achieved.</summary>
    Credit,
}
