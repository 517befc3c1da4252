namespace Collaboration.Rules.Facts;

/// <summary>What sort of thing parties tell each other.</summary>
public enum ExchangeTopic
{
    /// <summary>Something that went well.</summary>
    Success,

    /// <summary>Something that goes badly or is hard.</summary>
    Challenge,

    /// <summary>Where work stands.</summary>
    Status,

    /// <summary>Something that may go wrong.</summary>
    Risk,

    /// <summary>What a party means to do, and why.</summary>
    Intent,

    /// <summary>What a party thinks of the other's work.</summary>
    Feedback,
}
