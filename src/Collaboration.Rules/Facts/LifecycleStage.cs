namespace Collaboration.Rules.Facts;

/// <summary>The eight stages of a collaboration's life in ISO 44001, and in BS 11000 before it, in their order.</summary>
public enum LifecycleStage
{
    /// <summary>Operational awareness: somebody answers for working with others, and says why.</summary>
    OperationalAwareness,

    /// <summary>Knowledge: the case for this collaboration, and what it may bring and risk.</summary>
    Knowledge,

    /// <summary>Internal assessment: whether one's own organisation is able and ready.</summary>
    InternalAssessment,

    /// <summary>Partner selection: whom to work with, by criteria.</summary>
    PartnerSelection,

    /// <summary>Working together: how it is governed, by an agreement and its roles.</summary>
    WorkingTogether,

    /// <summary>Value creation: what the parties improve together.</summary>
    ValueCreation,

    /// <summary>Staying together: the relationship is measured and kept up.</summary>
    StayingTogether,

    /// <summary>Exit strategy activation: the collaboration ends as was agreed.</summary>
    Exit,
}
