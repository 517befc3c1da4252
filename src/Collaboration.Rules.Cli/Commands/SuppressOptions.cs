using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>suppress</c>.</summary>
internal sealed class SuppressOptions
{
    public Argument<string> Path { get; } = new("PATH") { Description = "The document." };

    public Argument<string> Rule { get; } = new("ID") { Description = "The rule's id, such as CR0301." };

    public Option<FactReference?> Subject { get; } = new("--subject")
    {
        Description = "The subject, as activity:delivery; all subjects of the rule when left out.",
        HelpName = "KIND:ID",
        CustomParser = ParseSubject,
    };

    public Option<string?> Phase { get; } = new("--phase") { Description = "The id of the only phase for which it is meant." };

    public Option<string?> Fingerprint { get; } = new("--fingerprint") { Description = "The fingerprint of the only finding that is meant, as results in JSON give it." };

    public Option<string> Justification { get; } = new("--justification")
    {
        Description = "Why the finding is accepted.",
        Required = true,
        Validators = { RefuseBlank },
    };

    public Option<string?> Owner { get; } = new("--owner") { Description = "Who answers for it." };

    public Option<PartialDate?> Until { get; } = new("--until")
    {
        Description = "The last day, month or year in which it holds: yyyy-MM-dd, yyyy-MM or yyyy.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    public Option<PartialDate?> AsOf { get; } = new("--as-of")
    {
        Description = "The date (yyyy-MM-dd) for rules that judge by date; today by default.",
        HelpName = "DATE",
        CustomParser = ParseDate,
        Validators = { RefuseAllButDays },
    };

    public Option<bool> Write { get; } = new("--write") { Description = "Add the entry to the file beside the document, instead of printing it." };

    public PackArguments Packs { get; } = new();

    public IEnumerable<Argument> Arguments => [Path, Rule];

    public IEnumerable<Option> All => [Subject, Phase, Fingerprint, Justification, Owner, Until, AsOf, Write, Packs.Pack, Packs.RuleTimeout];

    public SuppressionEntry Entry(ParseResult parsed) => new()
    {
        Rule = parsed.GetRequiredValue(Rule),
        Subject = parsed.GetValue(Subject),
        Phase = parsed.GetValue(Phase),
        Fingerprint = parsed.GetValue(Fingerprint),
        Justification = parsed.GetRequiredValue(Justification),
        Owner = parsed.GetValue(Owner),
        Until = parsed.GetValue(Until),
    };

    public AnalysisOptions Analysis(ParseResult parsed, TimeProvider clock) => new()
    {
        AsOf = parsed.GetValue(AsOf)?.First ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        Guard = Packs.Guard(parsed),
    };

    private static FactReference? ParseSubject(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (SubjectText.TryParse(text, out var subject)) return subject;
        argument.AddError($"'{text}' names no kind of fact and id; write, for example, activity:delivery.");
        return null;
    }

    private static PartialDate? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (PartialDate.TryParse(text, out var date)) return date;
        argument.AddError($"'{text}' is not a date; write yyyy-MM-dd.");
        return null;
    }

    private static void RefuseAllButDays(OptionResult option)
    {
        foreach (var token in option.Tokens)
            if (!DateOnly.TryParseExact(token.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) option.AddError($"'{token.Value}' is not a day; write yyyy-MM-dd.");
    }

    private static void RefuseBlank(OptionResult option)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) option.AddError($"'{option.Option.Name}' takes a reason.");
    }
}
