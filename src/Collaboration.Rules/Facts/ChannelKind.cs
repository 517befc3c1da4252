namespace Collaboration.Rules.Facts;

/// <summary>What sort of channel joins parties.</summary>
public enum ChannelKind
{
    /// <summary>A standing meeting, face to face or by video.</summary>
    Meeting,

    /// <summary>Telephone or video calls between individuals.</summary>
    Call,

    /// <summary>Letters and electronic mail.</summary>
    Correspondence,

    /// <summary>Short messages in a group.</summary>
    Chat,

    /// <summary>A common workspace for documents and tasks.</summary>
    Platform,

    /// <summary>Written reports at intervals.</summary>
    Report,

    /// <summary>News sent to many, as a newsletter or circular.</summary>
    Bulletin,

    /// <summary>Rooms or desks in one place.</summary>
    CoLocation,

    /// <summary>A person whose task is to link the parties.</summary>
    Liaison,
}
