namespace Collaboration.Rules.Facts;

/// <summary>How a check or balance works.</summary>
public enum SafeguardKind
{
    /// <summary>A party can stop a decision.</summary>
    Veto,

    /// <summary>A decision needs a majority on two counts, such as of members and of population.</summary>
    DoubleMajority,

    /// <summary>Somebody outside examines the books or the conduct.</summary>
    Audit,

    /// <summary>A decision can be taken to another body to be looked at again.</summary>
    Appeal,

    /// <summary>A matter that cannot be settled goes up to a higher level.</summary>
    Escalation,

    /// <summary>There is a set procedure such as mediation or arbitration.</summary>
    DisputeResolution,

    /// <summary>The chair passes from party to party.</summary>
    RotatingChair,

    /// <summary>The chair belongs to none of the parties.</summary>
    IndependentChair,

    /// <summary>Interests, contacts or decisions are open to view.</summary>
    TransparencyRegister,

    /// <summary>Somebody outside judges how the collaboration works.</summary>
    IndependentReview,

    /// <summary>A way that is not listed.</summary>
    Other,
}
