namespace Collaboration.Rules.Facts;

/// <summary>How much influence beneficiaries have: the spectrum of public participation, lowest first.</summary>
public enum InvolvementLevel
{
    /// <summary>They are told.</summary>
    Inform,

    /// <summary>They are asked for their view.</summary>
    Consult,

    /// <summary>They are worked with, so that their concerns are understood and considered.</summary>
    Involve,

    /// <summary>They are partners in each step of the choice.</summary>
    Collaborate,

    /// <summary>They have the final say.</summary>
    Empower,
}
