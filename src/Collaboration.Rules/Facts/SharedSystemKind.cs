namespace Collaboration.Rules.Facts;

/// <summary>What a shared system serves.</summary>
public enum SharedSystemKind
{
    /// <summary>Data that the parties exchange or keep together.</summary>
    Data,

    /// <summary>Budgets, accounts or payments.</summary>
    Finance,

    /// <summary>Records of the people or matters that the parties deal with.</summary>
    CaseRecords,

    /// <summary>Plans and the state of the work.</summary>
    Planning,

    /// <summary>Messages, documents and meetings.</summary>
    Communication,

    /// <summary>A use that is not listed.</summary>
    Other,
}
