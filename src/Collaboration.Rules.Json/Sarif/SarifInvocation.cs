using System.Globalization;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Gathers what is said about the run itself: what failed in it, and what was wrong with its configuration.</summary>
internal sealed class SarifInvocation(SarifJson json, SarifRules rules, SarifLocations locations, SarifOptions options)
{
    private readonly SarifOverrides _overrides = new(options);
    private readonly SortedSet<Notification> _ofExecution = [];
    private readonly SortedSet<Notification> _ofConfiguration = [];

    /// <summary>Whether a diagnostic says that a rule failed, and not that a collaboration has a fault.</summary>
    public static bool IsAboutARule(Diagnostic diagnostic) => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    public void Add(DocumentAnalysis analysis)
    {
        _overrides.Add(analysis.Configuration);
        foreach (var problem in analysis.Problems.Where(problem => problem.Id == ProblemKind.OfConfiguration))
            _ofConfiguration.Add(new(problem.Location, problem.Id, SarifResults.Level(problem.Severity), problem.Message, null));
        foreach (var failure in analysis.Result.Diagnostics.Where(IsAboutARule))
            _ofExecution.Add(new(new(analysis.Document.Path, analysis.Document.Line, 1), failure.Id, "error", failure.Message, failure.Subject.Id));
    }

    public void AddFailure(string path, string message) => _ofExecution.Add(new(new(path, 1, 1), null, "error", message, null));

    public void Write() => json.Object(null, () =>
    {
        if (_overrides.All.Count > 0) json.List("ruleConfigurationOverrides", _overrides.All, Write);
        json.Property("executionSuccessful", _ofExecution.Count == 0);
        if (_ofExecution.Count > 0) json.List("toolExecutionNotifications", _ofExecution, Write);
        if (_ofConfiguration.Count > 0) json.List("toolConfigurationNotifications", _ofConfiguration, Write);
    });

    private void Write(SarifRuleOverride change)
    {
        json.Object("descriptor", () => Reference(change.RuleId, rules.IndexOf(change.RuleId)));
        json.Object("configuration", () =>
        {
            if (change.Severity == ReportDiagnostic.Suppress) json.Property("enabled", false);
            else if (change.Severity != ReportDiagnostic.Default) json.Property("level", Level(change.Severity));
            if (change.Settings.Count == 0) return;
            json.Object("parameters", () =>
            {
                foreach (var (key, value) in change.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
                    json.Number(key, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            });
        });
    }

    private void Write(Notification notification)
    {
        if (notification.Id is { } id) json.Object("descriptor", () => Reference(id, rules.IndexOfNotification(id)));
        if (notification.RuleId is { } rule) json.Object("associatedRule", () => Reference(rule, rules.IndexOf(rule)));
        json.Property("level", notification.Level);
        json.Text("message", RuleHelp.Sentence(notification.Message.Replace($"{options.Root}/", "", StringComparison.Ordinal)));
        json.List("locations", [notification.Place], WritePlace);
    }

    private void WritePlace(SourceLocation place) => json.Object("physicalLocation", () =>
    {
        locations.WriteArtifact(place.Path);
        json.Object("region", () =>
        {
            json.Property("startLine", place.Line);
            json.Property("startColumn", place.Column);
        });
    });

    private void Reference(string id, int? index)
    {
        json.Property("id", id);
        json.Property("index", index);
    }

    private static string Level(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Error => "error",
        ReportDiagnostic.Warn => "warning",
        ReportDiagnostic.Info => "note",
        _ => "none",
    };

    private sealed record Notification(SourceLocation Place, string? Id, string Level, string Message, string? RuleId) : IComparable<Notification>
    {
        public int CompareTo(Notification? other) => other is null ? 1 : string.CompareOrdinal(Key, other.Key);

        private string Key => string.Create(CultureInfo.InvariantCulture, $"{Place.Path}\n{Place.Line:D9}\n{Place.Column:D9}\n{Id}\n{RuleId}\n{Message}");
    }
}
