namespace Collaboration.Rules.Facts;

/// <summary>What sort of practice something is.</summary>
public enum PracticeKind
{
    /// <summary>An order of steps.</summary>
    Process,

    /// <summary>Something people work with, such as a form or an application.</summary>
    Tool,

    /// <summary>A technical or information system that several tasks rest on.</summary>
    System,

    /// <summary>A norm that work is held to.</summary>
    Standard,

    /// <summary>A way to steer and decide.</summary>
    GovernanceModel,

    /// <summary>A template for agreements.</summary>
    ContractForm,

    /// <summary>A value that results are held to.</summary>
    Target,

    /// <summary>A sort that is not listed.</summary>
    Other,
}
