namespace Collaboration.Rules.Facts;

/// <summary>The aspect of a collaboration in which beneficiaries can take part.</summary>
public enum InvolvementSubject
{
    /// <summary>Why the collaboration exists.</summary>
    Purpose,

    /// <summary>What it wants to reach.</summary>
    Goal,

    /// <summary>How its services or products are shaped.</summary>
    Design,

    /// <summary>What is decided along the way.</summary>
    Decision,

    /// <summary>How its results are judged.</summary>
    Review,
}
