using System.Reflection;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>What a log says about the run as a whole. Immutable.</summary>
public sealed record SarifOptions
{
    /// <summary>Everything about the rules that ship, without a baseline.</summary>
    public static SarifOptions Default { get; } = new();

    /// <summary>What the log is meant for; <see cref="SarifProfile.Full"/> unless set.</summary>
    public SarifProfile Profile { get; init; }

    /// <summary>The rules that ran, in any order; those that ship unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Rule> Rules
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = AntiPatternRules.All;

    /// <summary>What was changed about the rules, besides what the configuration of each analysis says, in any order; nothing unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<SarifRuleOverride> Overrides
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];

    /// <summary>The folder that paths are named from, as an absolute path; null when all that is written is relative already.</summary>
    public string? Root { get; init; }

    /// <summary>Whether the run was compared with a baseline; then every result says how it stands to it.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>Where the documents are kept; null when that is not known.</summary>
    public SarifRepository? Repository { get; init; }

    /// <summary>The version of the tool, as <c>1.2.3</c>; that of this library unless set.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string ToolVersion
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The version is blank; write it as 1.2.3.", nameof(value)) : value;
    } = OwnVersion();

    private static string OwnVersion()
    {
        var version = typeof(SarifOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        return version.Split('+')[0];
    }
}
