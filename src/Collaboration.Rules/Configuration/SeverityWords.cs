using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Configuration;

/// <summary>The words by which configuration names severities, those of Roslyn.</summary>
internal static class SeverityWords
{
    private static readonly (string Word, ReportDiagnostic Wish)[] Words =
    [
        ("none", ReportDiagnostic.Suppress),
        ("silent", ReportDiagnostic.Hidden),
        ("suggestion", ReportDiagnostic.Info),
        ("warning", ReportDiagnostic.Warn),
        ("error", ReportDiagnostic.Error),
        ("default", ReportDiagnostic.Default),
        ("refactoring", ReportDiagnostic.Hidden),
    ];

    /// <summary>What people write who know other tools.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["info"] = "suggestion",
        ["information"] = "suggestion",
        ["hint"] = "suggestion",
        ["hidden"] = "silent",
        ["off"] = "none",
        ["false"] = "none",
    };

    public static string All { get; } = string.Join(", ", Words.Take(6).Select(pair => pair.Word));

    public static ReportDiagnostic? Parse(string word)
    {
        foreach (var pair in Words)
            if (pair.Word.Equals(word, StringComparison.OrdinalIgnoreCase)) return pair.Wish;
        return null;
    }

    public static string Of(ReportDiagnostic wish) => Words.First(pair => pair.Wish == wish).Word;

    public static string Of(DiagnosticSeverity? severity) => Of(severity switch
    {
        null => ReportDiagnostic.Suppress,
        DiagnosticSeverity.Hidden => ReportDiagnostic.Hidden,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Error,
    });

    /// <summary>The severity that a wish comes to; null when the rule is not to run.</summary>
    public static DiagnosticSeverity? Severity(ReportDiagnostic wish, DiagnosticSeverity byDefault) => wish switch
    {
        ReportDiagnostic.Suppress => null,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        _ => byDefault,
    };

    public static string? Suggestion(string word, Spelling spelling) =>
        Foreign.GetValueOrDefault(word) ?? spelling.Closest(word, Words.Take(6).Select(pair => pair.Word));
}
