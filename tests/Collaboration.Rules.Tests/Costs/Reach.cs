namespace Collaboration.Rules.Tests.Costs;

/// <summary>What the cost of a change may grow with.</summary>
internal enum Reach
{
    /// <summary>What the changed fact refers to or is referred to by: not with the size of the collaboration.</summary>
    Neighbours,

    /// <summary>The number of parties.</summary>
    Parties,

    /// <summary>The number of pairs of parties.</summary>
    Pairs,
}
