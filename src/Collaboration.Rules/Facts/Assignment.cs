namespace Collaboration.Rules.Facts;

/// <summary>Who answers for an activity, and how.</summary>
public sealed record Assignment : Fact
{
    /// <summary>The activity.</summary>
    [RefersTo(typeof(Activity))]
    public required string Activity { get; init; }

    /// <summary>The party assigned; null when it is a person, a role or nobody.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>The person assigned; null when it is a party, a role or nobody.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>The role assigned; null when it is a party, a person or nobody.</summary>
    [RefersTo(typeof(Role))]
    public string? Role { get; init; }

    /// <summary>True when it was recorded that nobody is assigned in this way, which is not the same as no record.</summary>
    public bool Nobody { get; init; }

    /// <summary>The part the assignee plays.</summary>
    public required AssignmentKind Kind { get; init; }

    /// <summary>Whether the assignment holds in practice; null when not recorded.</summary>
    public AssignmentStanding? Standing { get; init; }
}
