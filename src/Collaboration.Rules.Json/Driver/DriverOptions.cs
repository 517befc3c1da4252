using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json.Baselines;

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

    /// <summary>What is known from an earlier run; null to compare with nothing.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The absolute folder that the paths of the baseline are named from; null when documents have relative paths already.</summary>
    public string? Root { get; init; }
}
