using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Hosting;

/// <summary>Makes of a host's options what an analyzer takes, and gathers what is wrong with them on the way.</summary>
internal sealed class OptionsReader(AnalyzerCache analyzers)
{
    /// <summary>The rules and options that the host's options come to; null, and the faults, when something is wrong.</summary>
    public ConfiguredRules? Read(CollaborationRulesOptions options, out IReadOnlyList<string> faults)
    {
        List<string> found = [.. options.Unread];
        faults = found;
        CheckRanges(options, found);
        if (analyzers.Of(options.Packs, found) is not { } analyzer) return null;
        var read = new AnalysisOptions
        {
            Scope = options.Scope,
            AsOf = options.AsOf,
            Configuration = RuleSet(options.RuleSet, analyzer.Rules, found),
            Severities = Severities(options.Severities, analyzer.Rules, found),
            Settings = Settings(options.Settings, analyzer.Rules, found),
        };
        if (found.Count > 0) return null;
        return new(analyzer, read with
        {
            Budget = new() { MaximumRows = options.MaximumRows, MaximumTime = options.MaximumStepTime },
            Guard = options.Patience is { } patience ? new HangGuard(patience) : null,
        });
    }

    private static void CheckRanges(CollaborationRulesOptions options, List<string> faults)
    {
        Check(options.MaximumRows >= 1, $"{nameof(options.MaximumRows)} is {options.MaximumRows}; use 1 or more.");
        Check(options.MaximumStepTime is not { Ticks: <= 0 }, $"{nameof(options.MaximumStepTime)} is {options.MaximumStepTime}; use more than zero.");
        Check(options.Patience is not { Ticks: <= 0 } && !(options.Patience > TimeSpan.FromDays(24)), $"{nameof(options.Patience)} is {options.Patience}; use more than zero and at most 24 days.");
        Check(options.FailureWindow >= TimeSpan.Zero, $"{nameof(options.FailureWindow)} is {options.FailureWindow}; use zero or more.");
        Check(options.Scope is not null, $"{nameof(options.Scope)} is null; use AnalysisScope.EachPhase or another.");
        Check(!options.AsOfToday || options.AsOf is null, $"{nameof(options.AsOfToday)} is true, and {nameof(options.AsOf)} is {options.AsOf:yyyy-MM-dd}; set only one of them.");

        void Check(bool holds, string fault)
        {
            if (!holds) faults.Add(fault);
        }
    }

    private static RuleConfiguration RuleSet(string? name, IReadOnlyList<Rule> rules, List<string> faults)
    {
        if (name is null) return RuleConfiguration.Default;
        var source = new ConfigurationSource(rules, new() { WorkingFolder = "/", DiscoversFiles = false, Overrides = [new("collaboration_rules.rule_set", name)] });
        if (source.OverrideProblems.IsEmpty) return source.For("collaboration.json");
        faults.Add($"{nameof(CollaborationRulesOptions.RuleSet)} is '{name}'; use default, strict or quiet.");
        return RuleConfiguration.Default;
    }

    private static RuleSeverities Severities(IDictionary<string, ReportDiagnostic> wishes, IReadOnlyList<Rule> rules, List<string> faults)
    {
        var severities = RuleSeverities.Defaults;
        foreach (var (name, wish) in wishes)
        {
            if (!Enum.IsDefined(wish))
                faults.Add($"Severities:{name} is {wish}; use one of: {string.Join(", ", Enum.GetNames<ReportDiagnostic>())}.");
            else if (name == "*")
                severities = severities.WithAll(wish);
            else if (rules.Any(rule => IsCalled(rule.Descriptor.Category, name)))
                severities = severities.WithCategory(name, wish);
            else if (rules.FirstOrDefault(rule => IsCalled(rule.Descriptor.Id, name)) is not { } rule)
                faults.Add($"Severities:{name} names no rule and no category; use the id of a rule, * for all, or one of: {Categories(rules)}.");
            else if (!rule.Descriptor.IsConfigurable)
                faults.Add($"Severities:{name} is {wish}, and the severity of that rule is fixed; remove the entry.");
            else
                severities = severities.With(rule.Descriptor.Id, wish);
        }

        return severities;
    }

    private static SettingValues Settings(IDictionary<string, string> given, IReadOnlyList<Rule> rules, List<string> faults)
    {
        var values = SettingValues.Defaults;
        foreach (var (name, text) in given)
        {
            var dot = name.LastIndexOf('.');
            var rule = rules.FirstOrDefault(rule => IsCalled(rule.Descriptor.Id, dot < 0 ? name : name[..dot]));
            var setting = rule?.Settings.FirstOrDefault(setting => dot >= 0 && IsCalled(setting.Key, name[(dot + 1)..]));
            if (rule is null)
                faults.Add($"Settings:{name} names no rule; write the id of a rule and its setting, such as CR0501.minimum_parties.");
            else if (setting is null)
                faults.Add($"Settings:{name} names no setting of {rule.Descriptor.Id}; {Known(rule)}.");
            else if (text is null || !setting.Accepts(text))
                faults.Add($"Settings:{name} is '{text}'; write a number from {setting.RangeText} ({setting.Unit}).");
            else
                values = values.With(setting, text);
        }

        return values;
    }

    private static string Categories(IReadOnlyList<Rule> rules) =>
        string.Join(", ", rules.Select(rule => rule.Descriptor.Category).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Known(Rule rule) =>
        rule.Settings.Count == 0 ? "it has none" : $"it has {string.Join(", ", rule.Settings.Select(setting => setting.Key))}";

    private static bool IsCalled(string name, string written) => name.Equals(written, StringComparison.OrdinalIgnoreCase);
}
