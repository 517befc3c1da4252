using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>What configuration changed about a rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">The severity that was wished for; <see cref="ReportDiagnostic.Default"/> where only settings were changed.</param>
public sealed record SarifRuleOverride(string RuleId, ReportDiagnostic Severity = ReportDiagnostic.Default)
{
    /// <summary>The settings that were given another value than their default, by key, as numbers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, object> Settings
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new Dictionary<string, object>();
}
