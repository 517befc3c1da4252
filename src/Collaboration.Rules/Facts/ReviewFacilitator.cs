namespace Collaboration.Rules.Facts;

/// <summary>Who leads a review.</summary>
public enum ReviewFacilitator
{
    /// <summary>Somebody of one of the parties.</summary>
    Internal,

    /// <summary>Somebody who belongs to none of the parties.</summary>
    External,
}
