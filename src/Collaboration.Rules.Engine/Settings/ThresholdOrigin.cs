namespace Collaboration.Rules.Engine.Settings;

/// <summary>Where the default of a setting comes from.</summary>
public enum ThresholdOrigin
{
    /// <summary>Ours, chosen with care and meant to be configured.</summary>
    Adapted,

    /// <summary>A cut-off that somebody published; the setting's description says who.</summary>
    Published,

    /// <summary>Follows from the definition of what is judged; changing it changes the question.</summary>
    Structural,
}
