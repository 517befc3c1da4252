namespace Collaboration.Rules.Facts;

/// <summary>Whether an assignment holds in practice.</summary>
public enum AssignmentStanding
{
    /// <summary>Everyone concerned accepts it.</summary>
    Settled,

    /// <summary>Somebody concerned contests it.</summary>
    Disputed,

    /// <summary>It is on paper only.</summary>
    Nominal,
}
