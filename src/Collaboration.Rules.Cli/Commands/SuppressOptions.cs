using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>suppress</c>.</summary>
internal sealed class SuppressOptions
{
    private readonly InputOptions _input = new();

    public Argument<string> Path { get; } = new("PATH") { Description = "The document." };

    public Argument<string> Rule { get; } = new("ID") { Description = "The rule's id or name, such as CR0301 or NoAccountable." };

    public Option<string?> Subject { get; } = new("--subject")
    {
        Description = "The subject, as activity:delivery, or an id where one fact alone has it; all subjects of the rule when left out.",
        HelpName = "KIND:ID",
        Validators = { result => InputOptions.RefuseBlank(result, "kind:id, or an id") },
    };

    public Option<string?> Phase { get; } = new("--phase") { Description = "The id of the only phase for which it is meant." };

    public Option<string?> Fingerprint { get; } = new("--fingerprint") { Description = "The fingerprint of the only finding that is meant, as results in JSON give it." };

    public Option<string> Justification { get; } = new("--justification")
    {
        Description = "Why the finding is accepted.",
        Required = true,
        Validators = { result => InputOptions.RefuseBlank(result, "a reason") },
    };

    public Option<string?> Owner { get; } = new("--owner") { Description = "Who answers for it." };

    public Option<PartialDate?> Until { get; } = new("--until")
    {
        Description = "The last day, month or year in which it holds: yyyy-MM-dd, yyyy-MM or yyyy.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    public Option<bool> Write { get; } = new("--write") { Description = "Add the entry to the file beside the document, instead of printing it." };

    public IEnumerable<Argument> Arguments => [Path, Rule];

    public IEnumerable<Option> All =>
    [
        Subject, Phase, Fingerprint, Justification, Owner, Until, Write,
        _input.AsOf, .. _input.Configuration.All, _input.Packs.Pack, _input.Packs.RuleTimeout,
    ];

    /// <summary>The rule that is named; null when there is none.</summary>
    public Rule? FindRule(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(Rule);
        return _input.Packs.Analyzer(parsed).Rules.FirstOrDefault(rule => Names(rule).Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    public string UnknownRule(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(Rule);
        return $"There is no rule '{name}'; 'collab-rules rules' lists them.{Suggestion.For(name, _input.Packs.Analyzer(parsed).Rules.SelectMany(Names))}";
    }

    /// <summary>Why the end that is asked for is none; null when there is nothing wrong with it.</summary>
    public string? PastEnd(ParseResult parsed, DateOnly? asOf) => parsed.GetValue(Until) is { } until && until.Last < asOf
        ? $"'--until' is {until}, and it is {asOf:yyyy-MM-dd}: the suppression would hold for nothing; name a later end, or an earlier '--as-of'."
        : null;

    public SuppressionEntry Entry(ParseResult parsed, Rule rule) => new()
    {
        Rule = rule.Descriptor.Id,
        Phase = parsed.GetValue(Phase),
        Fingerprint = parsed.GetValue(Fingerprint),
        Justification = parsed.GetRequiredValue(Justification),
        Owner = parsed.GetValue(Owner),
        Until = parsed.GetValue(Until),
    };

    /// <summary>The document is analysed as <c>analyze</c> would, with what configuration says about it.</summary>
    public AnalysisOptions Analysis(ParseResult parsed, TimeProvider clock, Rule rule, string path) => new()
    {
        AsOf = _input.AsOfDate(parsed, clock),
        Guard = _input.Packs.Guard(parsed),
        Configuration = _input.Configuration.Source(parsed, [.. AntiPatternRules.All.Union([rule])]).For(path),
    };

    private static string[] Names(Rule rule) => [rule.Descriptor.Id, rule.GetType().Name];

    private static PartialDate? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (PartialDate.TryParse(text, out var date)) return date;
        argument.AddError($"'{text}' is not a date; write yyyy-MM-dd, yyyy-MM or yyyy.");
        return null;
    }
}
