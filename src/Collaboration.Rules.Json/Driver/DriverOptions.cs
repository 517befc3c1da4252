using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;

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
}
