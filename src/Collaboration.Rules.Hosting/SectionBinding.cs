using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Collaboration.Rules.Hosting;

/// <summary>Reads a section of the configuration into options. A value that cannot be read, or a key that nobody knows, is told by name and not passed over.</summary>
/// <remarks>Written by hand rather than bound, so that all faults are found at once and nothing is looked up by reflection.</remarks>
internal sealed class SectionBinding(IConfiguration section) : IConfigureOptions<CollaborationRulesOptions>
{
    private const string PhasePrefix = "phase:";

    private static readonly Dictionary<string, ReportDiagnostic> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = ReportDiagnostic.Suppress,
        ["silent"] = ReportDiagnostic.Hidden,
        ["suggestion"] = ReportDiagnostic.Info,
        ["warning"] = ReportDiagnostic.Warn,
        ["error"] = ReportDiagnostic.Error,
        ["default"] = ReportDiagnostic.Default,
    };

    private static readonly Dictionary<string, Action<CollaborationRulesOptions, IConfigurationSection>> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(CollaborationRulesOptions.RuleSet)] = (options, entry) => options.RuleSet = entry.Value,
        [nameof(CollaborationRulesOptions.Severities)] = ReadSeverities,
        [nameof(CollaborationRulesOptions.Settings)] = ReadSettings,
        [nameof(CollaborationRulesOptions.Scope)] = (options, entry) =>
            Read(options, entry, Scope, "eachPhase, whole, or phase: and the id of a phase", value => options.Scope = value),
        [nameof(CollaborationRulesOptions.AsOf)] = (options, entry) => Read(options, entry, Date, "a date such as 2026-03-01", value => options.AsOf = value),
        [nameof(CollaborationRulesOptions.AsOfToday)] = (options, entry) => Read(options, entry, Flag, "true or false", value => options.AsOfToday = value),
        [nameof(CollaborationRulesOptions.MaximumRows)] = (options, entry) => Read(options, entry, Number, "a whole number", value => options.MaximumRows = value),
        [nameof(CollaborationRulesOptions.MaximumStepTime)] = (options, entry) =>
            Read(options, entry, Time, "a time such as 00:00:05", value => options.MaximumStepTime = value),
        [nameof(CollaborationRulesOptions.Patience)] = (options, entry) =>
            Read(options, entry, Time, "a time such as 00:00:30", value => options.Patience = value),
        [nameof(CollaborationRulesOptions.FailureWindow)] = (options, entry) =>
            Read(options, entry, Time, "a time such as 00:05:00", value => options.FailureWindow = value),
    };

    public void Configure(CollaborationRulesOptions options)
    {
        foreach (var entry in section.GetChildren())
        {
            if (Keys.TryGetValue(entry.Key, out var read)) read(options, entry);
            else options.Unread.Add($"{entry.Path} is unknown; use one of: {string.Join(", ", Keys.Keys)}.");
        }
    }

    private static void ReadSeverities(CollaborationRulesOptions options, IConfigurationSection entries)
    {
        foreach (var entry in entries.GetChildren())
            Read(options, entry, Word, $"one of: {string.Join(", ", Words.Keys)}", wish => options.Severities[entry.Key] = wish);
    }

    private static void ReadSettings(CollaborationRulesOptions options, IConfigurationSection rules)
    {
        foreach (var rule in rules.GetChildren())
        {
            if (rule.Value is { } text) options.Settings[rule.Key] = text;
            foreach (var setting in rule.GetChildren()) options.Settings[$"{rule.Key}.{setting.Key}"] = setting.Value ?? "";
        }
    }

    private static void Read<T>(CollaborationRulesOptions options, IConfigurationSection entry, Func<string, (bool Is, T Value)> read, string remedy, Action<T> take)
    {
        if (entry.Value is { } text && read(text) is (true, var value)) take(value);
        else options.Unread.Add($"{entry.Path} is '{entry.Value}'; write {remedy}.");
    }

    private static (bool Is, AnalysisScope Value) Scope(string text) => text switch
    {
        _ when text.Equals("eachPhase", StringComparison.OrdinalIgnoreCase) => (true, AnalysisScope.EachPhase),
        _ when text.Equals("whole", StringComparison.OrdinalIgnoreCase) => (true, AnalysisScope.Whole),
        _ when text.StartsWith(PhasePrefix, StringComparison.OrdinalIgnoreCase) && !text.AsSpan(PhasePrefix.Length).IsWhiteSpace() =>
            (true, AnalysisScope.Only(text[PhasePrefix.Length..].Trim())),
        _ => (false, AnalysisScope.EachPhase),
    };

    private static (bool Is, ReportDiagnostic Value) Word(string text) => (Words.TryGetValue(text, out var wish), wish);

    private static (bool Is, DateOnly Value) Date(string text) =>
        (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date), date);

    private static (bool Is, bool Value) Flag(string text) => (bool.TryParse(text, out var flag), flag);

    private static (bool Is, int Value) Number(string text) => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number), number);

    private static (bool Is, TimeSpan Value) Time(string text) => (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time), time);
}
