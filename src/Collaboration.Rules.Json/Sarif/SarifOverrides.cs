using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Gathers what configurations changed about the rules of a run. Where documents are configured differently, each change is told once.</summary>
internal sealed class SarifOverrides(SarifOptions options)
{
    private readonly HashSet<RuleConfiguration> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, SarifRuleOverride> _changes = new(options.Overrides.DistinctBy(Key).ToDictionary(Key), StringComparer.Ordinal);

    /// <summary>The changes, by rule.</summary>
    public IReadOnlyCollection<SarifRuleOverride> All => _changes.Values;

    public void Add(RuleConfiguration configuration)
    {
        if (!_seen.Add(configuration)) return;
        foreach (var rule in options.Rules)
            if (Change(configuration, rule) is { } change) _changes.TryAdd(Key(change), change);
    }

    private static SarifRuleOverride? Change(RuleConfiguration configuration, Rule rule)
    {
        var severity = configuration.SeverityOf(rule).Value;
        var settings = rule.Settings
            .Select(setting => (setting.Key, Default: setting.DefaultText, configuration.SettingOf(rule, setting).Value))
            .Where(setting => setting.Value != setting.Default)
            .ToDictionary(setting => setting.Key, object (setting) => setting.Value);
        var wish = severity == rule.Descriptor.DefaultSeverity ? ReportDiagnostic.Default : Wish(severity);
        return wish == ReportDiagnostic.Default && settings.Count == 0 ? null : new(rule.Descriptor.Id, wish) { Settings = settings };
    }

    private static ReportDiagnostic Wish(DiagnosticSeverity? severity) => severity switch
    {
        null => ReportDiagnostic.Suppress,
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };

    private static string Key(SarifRuleOverride change) =>
        $"{change.RuleId} {change.Severity} {string.Join(' ', change.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))}";
}
