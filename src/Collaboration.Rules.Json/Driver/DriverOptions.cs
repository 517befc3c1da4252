using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Json.Driver;

/// <summary>What a driver does with each document. Immutable.</summary>
public sealed record DriverOptions
{
    /// <summary>Analysis alone, by its own defaults.</summary>
    public static DriverOptions Default { get; } = new();

    /// <summary>How facts are judged.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AnalysisOptions Analysis
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = AnalysisOptions.Default;

    /// <summary>Gives each document its configuration by its path; null for the one of <see cref="Analysis"/>.</summary>
    public ConfigurationSource? Configuration { get; init; }

    /// <summary>Documents whose suppressions hold for every document that is analysed; none by default.</summary>
    /// <remarks>Of a suppression in them it is said that it matches nothing only where its subject is recorded, since it may be meant for another document.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CollaborationDocument> Suppressions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];

    /// <summary>Whether the file of suppressions beside each document is read, where <see cref="SuppressionFile.Beside"/> says; not by default.</summary>
    public bool ReadSuppressionsBeside { get; init; }

    /// <summary>Whether persons are given pseudonyms in all that comes of an analysis; not by default.</summary>
    public bool Pseudonymise { get; init; }

    /// <summary>What is known from an earlier run; null to compare with nothing.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The absolute folder that the paths of the baseline are named from; null when documents have relative paths already.</summary>
    public string? Root { get; init; }
}
