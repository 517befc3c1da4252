using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Configuration;

/// <summary>What a configuration comes to for the rules of an analyzer: which run, with which settings, and how grave what they find is.</summary>
internal sealed class EffectiveRules
{
    private readonly IReadOnlyList<Rule> _rules;
    private readonly AnalysisOptions _options;
    private readonly Dictionary<string, DiagnosticSeverity> _severities = new(StringComparer.Ordinal);
    private readonly List<string> _turnedOff = [];

    public EffectiveRules(IReadOnlyList<Rule> rules, AnalysisOptions options)
    {
        (_rules, _options) = (rules, options with { Observer = null, Guard = null });
        Settings = SettingsWith(options.Settings);
        var configuration = options.Configuration.With(options.Severities, options.Settings);
        if (configuration.IsSilent) return;
        foreach (var rule in rules)
        {
            var severity = configuration.SeverityOf(rule).Value;
            if (severity is null) _turnedOff.Add(rule.Descriptor.Id);
            else if (severity != rule.Descriptor.DefaultSeverity) _severities.Add(rule.Descriptor.Id, severity.Value);
        }
    }

    /// <summary>The ids of the rules that do not run, in order.</summary>
    public IReadOnlyList<string> TurnedOff => _turnedOff;

    public SettingValues Settings { get; }

    /// <summary>The values in effect when code gives these.</summary>
    public SettingValues SettingsWith(SettingValues inCode)
    {
        if (_options.Configuration.IsSilent) return inCode;
        var configuration = _options.Configuration.With(_options.Severities, inCode);
        var values = inCode;
        foreach (var rule in _rules)
        {
            foreach (var setting in rule.Settings)
            {
                var configured = configuration.SettingOf(rule, setting);
                if (configured.Winner.Layer is not (ConfigurationLayer.Default or ConfigurationLayer.Code)) values = values.With(setting, configured.Value);
            }
        }

        return values;
    }

    /// <summary>Whether this is what other options come to, too.</summary>
    public bool IsFor(AnalysisOptions options) =>
        options.Configuration == _options.Configuration && options.Severities == _options.Severities && options.Settings == _options.Settings;

    public AnalysisResult Apply(AnalysisResult result) => _severities.Count == 0 ? result : result.With(Apply);

    public SessionUpdate Apply(SessionUpdate update) =>
        _severities.Count == 0 || update.IsEmpty ? update : new(Apply(update.Opened), Apply(update.Updated), Apply(update.Closed));

    public RuleExplanation Apply(RuleExplanation explanation) =>
        _severities.Count == 0 ? explanation : explanation with { Diagnostics = Apply(explanation.Diagnostics) };

    private EquatableArray<Diagnostic> Apply(EquatableArray<Diagnostic> diagnostics) => diagnostics.Select(Apply).ToEquatableArray();

    private Diagnostic Apply(Diagnostic diagnostic) =>
        _severities.TryGetValue(diagnostic.Id, out var severity) ? diagnostic with { Severity = severity } : diagnostic;
}
