namespace Collaboration.Rules.Facts;

/// <summary>The matter that a clause of an agreement settles.</summary>
public enum ClauseTopic
{
    /// <summary>Who gets what of the gains.</summary>
    BenefitSharing,

    /// <summary>Who bears what of the losses and liabilities.</summary>
    RiskSharing,

    /// <summary>When and how the working of the collaboration is looked at again.</summary>
    Review,

    /// <summary>How a party leaves and how the collaboration ends.</summary>
    Exit,

    /// <summary>The route for settling a dispute.</summary>
    Dispute,

    /// <summary>Who decides what, and how.</summary>
    DecisionMaking,

    /// <summary>Which data pass between the parties, and for what use.</summary>
    DataSharing,

    /// <summary>Who owns and may use what is created.</summary>
    IntellectualProperty,

    /// <summary>How the parties behave towards each other.</summary>
    GroundRules,

    /// <summary>What is kept from outsiders.</summary>
    Confidentiality,

    /// <summary>Where the parties may compete with each other, and where not.</summary>
    Competition,

    /// <summary>A matter that is not listed.</summary>
    Other,
}
