namespace Collaboration.Rules.Configuration;

/// <summary>How keys are written.</summary>
internal static class ConfigurationKeys
{
    public const string OwnPrefix = "collaboration_rules.";
    public const string RulePrefix = "dotnet_diagnostic.";
    public const string AnalyzerPrefix = "dotnet_analyzer_diagnostic.";
    public const string CategoryPrefix = "category-";
    public const string SeveritySuffix = "severity";
    public const string RuleSetName = "rule_set";
    public const string RuleSet = OwnPrefix + RuleSetName;
    public const string All = AnalyzerPrefix + SeveritySuffix;

    /// <summary>The value that takes back what weaker files of the layer say.</summary>
    public const string Unset = "unset";

    public static string Severity(string id) => $"{RulePrefix}{id}.{SeveritySuffix}";

    public static string Category(string name) => $"{AnalyzerPrefix}{CategoryPrefix}{name}.{SeveritySuffix}";

    public static string Setting(string id, string key) => $"{OwnPrefix}{id}.{key}";
}
