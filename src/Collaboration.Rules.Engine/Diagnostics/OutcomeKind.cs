namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>What came of judging one subject by one rule.</summary>
public enum OutcomeKind
{
    /// <summary>The rule reports the subject.</summary>
    Violation,

    /// <summary>The evidence is there, and the rule has nothing to report.</summary>
    Clear,

    /// <summary>There is nothing that the rule could judge.</summary>
    NotApplicable,

    /// <summary>The evidence that the rule needs was not recorded, or the rule failed.</summary>
    NotAssessed,
}
