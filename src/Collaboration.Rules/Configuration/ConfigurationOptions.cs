namespace Collaboration.Rules.Configuration;

/// <summary>Where configurations come from. Immutable.</summary>
public sealed record ConfigurationOptions
{
    /// <summary>The absolute path of the folder that relative paths begin at, and in which a document without a path is thought to lie.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Where files are read from; the disk unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IConfigurationFiles Files
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DiskConfigurationFiles.Instance;

    /// <summary>Whether <c>.editorconfig</c> and <c>.globalconfig</c> files beside and above a document are looked for; true unless set.</summary>
    public bool DiscoversFiles { get; init; } = true;

    /// <summary>A global configuration file that is stronger than those that are found; null for none.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>Keys and values of the strongest layer, as a file would have them; of two with one key the last wins.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> Overrides
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];
}
