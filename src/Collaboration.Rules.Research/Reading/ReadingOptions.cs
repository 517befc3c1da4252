using Collaboration.Rules.Json;

namespace Collaboration.Rules.Research.Reading;

/// <summary>How documents become cases. Immutable.</summary>
public sealed record ReadingOptions
{
    /// <summary>Cases are called by their recorded id, grouped by what their profile says, and nobody is told of what was not read.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The limits of each document.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DocumentOptions Document
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DocumentOptions.Default;

    /// <summary>Gives each case its name; the id of its profile unless set. Where it gives none, the case is called by its source.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Func<CollaborationDocument, string?> Name
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = document => document.Snapshot.Profile?.Id;

    /// <summary>Gives each case what it can be grouped by; <see cref="CaseAttributes.OfProfile"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Func<CollaborationDocument, IReadOnlyDictionary<string, string>> Attributes
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = document => CaseAttributes.OfProfile(document.Snapshot);

    /// <summary>Is told of each file, line or path of which nothing could be read, before the next one is read; null for nobody.</summary>
    public Action<UnreadInput>? OnUnread { get; init; }
}
