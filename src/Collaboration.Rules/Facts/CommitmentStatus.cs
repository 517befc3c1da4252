namespace Collaboration.Rules.Facts;

/// <summary>What became of a commitment.</summary>
public enum CommitmentStatus
{
    /// <summary>It stands, and is not yet done.</summary>
    Open,

    /// <summary>It was done by when it was due.</summary>
    Kept,

    /// <summary>It was done, after it was due.</summary>
    Late,

    /// <summary>It was not done, and will not be.</summary>
    Broken,

    /// <summary>The one who made it took it back.</summary>
    Withdrawn,

    /// <summary>Both sides agreed on something else instead.</summary>
    Renegotiated,
}
