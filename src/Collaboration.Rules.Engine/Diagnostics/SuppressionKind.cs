namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>Where a suppression is written.</summary>
public enum SuppressionKind
{
    /// <summary>In the document that holds the facts.</summary>
    InSource,

    /// <summary>Beside it.</summary>
    External,
}
