using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Tests.Configuration;

/// <summary>What a configuration says about one rule, CR0401, which is an error with a largest share of 0.5 by default.</summary>
internal static class Monopoly
{
    public static Rule Rule { get; } = AntiPatternRules.All.Single(rule => rule is DecisionMonopoly);

    public static DiagnosticSeverity? Severity(this RuleConfiguration configuration) => configuration.SeverityOf(Rule).Value;

    public static string Share(this RuleConfiguration configuration) => configuration.SettingOf(Rule, DecisionMonopoly.MaximumShare).Value;
}
