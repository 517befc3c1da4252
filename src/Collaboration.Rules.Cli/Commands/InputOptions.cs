using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>Which documents a command reads, and which of their facts it takes together.</summary>
internal sealed class InputOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Documents: files, folders, patterns such as 'cases/**/*.json', NDJSON files, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseOptions },
    };

    public Option<string> Phase { get; } = new("--phase")
    {
        Description = "A phase's id, which every document must have; 'each' judges every phase by itself, 'whole' all facts together.",
        DefaultValueFactory = _ => "each",
        Validators = { result => RefuseBlank(result, "a phase's id, each or whole") },
    };

    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The date (yyyy-MM-dd) for rules that judge by date; today by default.",
        CustomParser = Date,
    };

    public PackArguments Packs { get; } = new();

    public ConfigurationArguments Configuration { get; } = new();

    public Option<bool> Pseudonymise { get; } = new("--pseudonymise") { Description = "Call persons 'Person 1', 'Person 2' … in all that is written." };

    public AnalysisOptions Analysis(ParseResult parsed, TimeProvider clock) => new()
    {
        Scope = parsed.GetValue(Phase) switch
        {
            "each" => AnalysisScope.EachPhase,
            "whole" => AnalysisScope.Whole,
            var phase => AnalysisScope.Only(phase!),
        },
        AsOf = AsOfDate(parsed, clock),
        Guard = Packs.Guard(parsed),
    };

    /// <summary>The date that is given, else today.</summary>
    public DateOnly AsOfDate(ParseResult parsed, TimeProvider clock) => parsed.GetValue(AsOf) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Says that an option wants <paramref name="expected"/> where it was given nothing.</summary>
    public static void RefuseBlank(OptionResult option, string expected)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) option.AddError($"'{option.Option.Name}' takes {expected}.");
    }

    /// <summary>A mistyped option would else be taken for a path.</summary>
    public static void RefuseOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value.Length < 2 || token.Value[0] != '-' || File.Exists(token.Value)) continue;
            argument.AddError($"There is no option '{token.Value}'.{Suggestion.ForOption(token.Value, argument.Parent)}");
        }
    }

    private static DateOnly? Date(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        argument.AddError($"'{text}' is not a date; write yyyy-MM-dd.");
        return null;
    }
}
