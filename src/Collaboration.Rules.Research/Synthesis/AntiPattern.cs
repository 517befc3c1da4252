namespace Collaboration.Rules.Research.Synthesis;

/// <summary>The anti-patterns that a generator can plant, each in the words of the field; <see cref="PatternDefinition"/> has them.</summary>
public enum AntiPattern
{
    /// <summary>One way of working, or one target, is laid on parties whose circumstances differ.</summary>
    OneSizeFitsAll,

    /// <summary>One party decides for the others, or those affected have no say.</summary>
    PowerImbalance,

    /// <summary>It is not settled who answers for what.</summary>
    UnclearRoles,

    /// <summary>Parties pull in different directions, and nobody deals with it.</summary>
    GoalDivergence,

    /// <summary>A party does not do what it promised.</summary>
    BrokenPromises,

    /// <summary>A conflict is left to fester.</summary>
    FesteringConflict,

    /// <summary>A party is asked to the table and not heard there.</summary>
    UnheardParty,

    /// <summary>A party keeps from another what it asks to know.</summary>
    InformationWithheld,

    /// <summary>The work of several is put down to one.</summary>
    CreditTaken,

    /// <summary>The others do not trust a party.</summary>
    LowTrust,

    /// <summary>The agreement says nothing on what will matter.</summary>
    HollowAgreement,

    /// <summary>Reviews are held, and nothing follows.</summary>
    PaperReviews,

    /// <summary>The leaders of a party no longer stand behind the collaboration.</summary>
    AbsentSponsor,

    /// <summary>A party has promised more than it has to give.</summary>
    OverCommitment,

    /// <summary>What the work needs to know is in one head.</summary>
    KeyPerson,
}
