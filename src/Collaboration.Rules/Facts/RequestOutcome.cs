namespace Collaboration.Rules.Facts;

/// <summary>What became of a request for information.</summary>
public enum RequestOutcome
{
    /// <summary>The information was given in time.</summary>
    Met,

    /// <summary>The information was given, later than it was needed.</summary>
    Late,

    /// <summary>The information was denied.</summary>
    Refused,

    /// <summary>There is no answer yet.</summary>
    Open,
}
