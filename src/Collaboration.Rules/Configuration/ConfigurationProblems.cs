using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Configuration;

/// <summary>The table of what can be wrong in a configuration. All of it is <c>CR0003</c>, a warning.</summary>
/// <remarks>The analysis goes on as though the entry were not there. A message names the thing, the value and the remedy, in that order.</remarks>
internal static class ConfigurationProblems
{
    private const string Loss = "The entry is left out.";
    private const string KnownKeys = "collaboration_rules.<rule>.<setting>, collaboration_rules.rule_set or dotnet_diagnostic.<rule>.severity";
    private const int LongestQuote = 60;

    public static InputProblem UnknownKey(SourceLocation at, string key, string? suggestion) =>
        Problem(at, $"The key '{Short(key)}' is unknown; {Remedy(suggestion, $"write {KnownKeys}.")} {Loss}", suggestion);

    public static InputProblem UnknownRule(SourceLocation at, string id, string? suggestion) =>
        Problem(at, $"There is no rule '{Short(id)}'; {Remedy(suggestion, "use the id of a rule that is there.")} {Loss}", suggestion);

    public static InputProblem UnknownCategory(SourceLocation at, string name, string? suggestion, IEnumerable<string> categories) =>
        Problem(at, $"There is no category '{Short(name)}'; {Remedy(suggestion, $"use one of: {string.Join(", ", categories)}.")} {Loss}", suggestion);

    public static InputProblem UnknownSetting(SourceLocation at, Rule rule, string key, string? suggestion)
    {
        var known = rule.Settings.Count == 0 ? "it has none." : $"it has {string.Join(", ", rule.Settings.Select(setting => setting.Key))}.";
        return Problem(at, $"{rule.Descriptor.Id} has no setting '{Short(key)}'; {Remedy(suggestion, known)} {Loss}", suggestion);
    }

    public static InputProblem NotConfigurable(SourceLocation at, string id) =>
        Problem(at, $"The severity of {id} is fixed, since it reports on the analysis itself or its input; remove the entry. {Loss}", null);

    public static InputProblem WrongSeverity(SourceLocation at, string key, string value, string? suggestion) =>
        Problem(at, $"'{Short(key)}' is '{Short(value)}'; {Remedy(suggestion, $"write one of: {SeverityWords.All}.")} {Loss}", suggestion);

    public static InputProblem WrongValue(SourceLocation at, string key, string value, Setting setting) =>
        Problem(at, $"'{Short(key)}' is '{Short(value)}'; write a number from {setting.RangeText} ({setting.Unit}). {Loss}", null);

    public static InputProblem WrongRuleSet(SourceLocation at, string value, string? suggestion) =>
        Problem(at, $"There is no rule set '{Short(value)}'; {Remedy(suggestion, $"use one of: {string.Join(", ", RuleSet.Names)}.")} {Loss}", suggestion);

    public static InputProblem Unreadable(SourceLocation at) => Problem(at, $"The line is no entry; write key = value. {Loss}", null);

    public static InputProblem UnreadableHeading(SourceLocation at) =>
        Problem(at, "The heading of this section is not closed by ']', or names nothing; write one such as [*.json]. The entries below it are left out.", null);

    public static InputProblem SectionInGlobal(SourceLocation at, string name) =>
        Problem(at, $"The section '{Short(name)}' stands in a global configuration file; there, write the absolute path of one document, "
            + "or move its entries to an .editorconfig. They are left out.", null);

    public static InputProblem SectionTooLong(SourceLocation at, int limit) =>
        Problem(at, $"The section's name is longer than {limit} characters; shorten it. Its entries are left out.", null);

    public static InputProblem BeforeSections(SourceLocation at) =>
        Problem(at, "The entry stands before all sections, where it means no document; write [*] above it. It and the entries beside it are left out.", null);

    public static InputProblem Conflict(Wish wish, SourceLocation other) =>
        Problem(wish.Location!.Value, $"'{Short(wish.Key)}' is set here and at {other}, by files of one global_level ({wish.Position.Level}); "
            + "raise the global_level of one. Neither counts.", null);

    public static InputProblem NotFound(SourceLocation at) => Problem(at, "The configuration file is not there; correct its path. None of it counts.", null);

    public static InputProblem NotReadable(SourceLocation at, string reason) =>
        Problem(at, $"The configuration file cannot be read ({reason}); make it readable. None of it counts.", null);

    public static InputProblem NotText(SourceLocation at) =>
        Problem(at, "The configuration file is not text: a zero byte stands here; save it as UTF-8. None of it counts.", null);

    public static InputProblem TooLong(SourceLocation at, int limit) =>
        Problem(at, $"The configuration file is longer than {limit} characters; shorten it. None of it counts.", null);

    public static InputProblem MoreProblems(SourceLocation at, int count) =>
        Problem(at, $"There are {count} more problems in the configuration file; correct those listed first.", null);

    private static InputProblem Problem(SourceLocation at, string message, string? suggestion) =>
        new("CR0003", DiagnosticSeverity.Warning, message, at, suggestion);

    private static string Remedy(string? suggestion, string otherwise) => suggestion is null ? otherwise : $"did you mean '{suggestion}'?";

    private static string Short(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
}
