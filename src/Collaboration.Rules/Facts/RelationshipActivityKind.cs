namespace Collaboration.Rules.Facts;

/// <summary>How time is given to relationships.</summary>
public enum RelationshipActivityKind
{
    /// <summary>Work on trust itself, such as a facilitated workshop.</summary>
    TrustBuilding,

    /// <summary>Time together without an agenda.</summary>
    Social,

    /// <summary>People of several parties work in one place.</summary>
    CoLocation,

    /// <summary>People of several parties learn together.</summary>
    JointTraining,
}
