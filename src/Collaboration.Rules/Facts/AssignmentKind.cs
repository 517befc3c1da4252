namespace Collaboration.Rules.Facts;

/// <summary>The part an assignee plays in an activity, as in a responsibility matrix.</summary>
public enum AssignmentKind
{
    /// <summary>Does the work.</summary>
    Responsible,

    /// <summary>Answers for the result.</summary>
    Accountable,

    /// <summary>Is asked before it is done.</summary>
    Consulted,

    /// <summary>Is told of it.</summary>
    Informed,
}
