namespace Collaboration.Rules.Json.Sarif;

/// <summary>What a log is meant for.</summary>
public enum SarifProfile
{
    /// <summary>Everything that is known: every outcome is a result, whatever came of it.</summary>
    Full,

    /// <summary>What code scanning on GitHub shows: violations and problems, tracked there by what they are about instead of by line.</summary>
    GitHub,
}
