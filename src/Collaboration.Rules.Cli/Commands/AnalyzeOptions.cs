using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>analyze</c>.</summary>
internal sealed class AnalyzeOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Documents: files, folders, patterns such as 'cases/**/*.json', NDJSON files, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseOptions },
    };

    public Option<string> Format { get; } = Choice("--format", "text", "How results are written.", "text", "json");

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write results to this file instead of standard output. The file is replaced only when all is written.",
        Validators = { result => RefuseBlank(result, "a file's name") },
    };

    public Option<string> FailSeverity { get; } = Choice("--fail-severity", "error", "The least severity that makes the exit code 1.", "error", "warning", "info");

    public Option<string> Phase { get; } = new("--phase")
    {
        Description = "A phase's id, which every document must have; 'each' judges every phase by itself, 'whole' all facts together.",
        DefaultValueFactory = _ => "each",
        Validators = { result => RefuseBlank(result, "a phase's id, each or whole") },
    };

    public Option<DateOnly?> AsOf { get; } = new("--as-of") { Description = "The date (yyyy-MM-dd) for rules that judge by date; today by default.", CustomParser = Date };

    public Option<bool> Outcomes { get; } = new("--outcomes") { Description = "Also list what is clear, not assessed or not applicable." };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Leave out the counts at the end." };

    public ConfigurationArguments Configuration { get; } = new();

    public IEnumerable<Option> All => [Format, Output, FailSeverity, Phase, AsOf, Outcomes, Quiet, .. Configuration.All];

    public DriverOptions Driver(ParseResult parsed, TimeProvider clock) => new()
    {
        Analysis = Analysis(parsed, clock),
        Configuration = Configuration.Source(parsed, AntiPatternRules.All),
    };

    public DiagnosticSeverity LeastFailing(ParseResult parsed) => Enum.Parse<DiagnosticSeverity>(parsed.GetValue(FailSeverity)!, ignoreCase: true);

    private AnalysisOptions Analysis(ParseResult parsed, TimeProvider clock) => new()
    {
        Scope = parsed.GetValue(Phase) switch
        {
            "each" => AnalysisScope.EachPhase,
            "whole" => AnalysisScope.Whole,
            var phase => AnalysisScope.Only(phase!),
        },
        AsOf = parsed.GetValue(AsOf) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
    };

    private static Option<string> Choice(string name, string byDefault, string description, params string[] choices)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => byDefault };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, choices);
    }

    /// <summary>A mistyped option would else be taken for a path.</summary>
    private static void RefuseOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
            if (token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value)) argument.AddError($"There is no option '{token.Value}'.");
    }

    private static void RefuseBlank(OptionResult option, string expected)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) option.AddError($"'{option.Option.Name}' takes {expected}.");
    }

    private static DateOnly? Date(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        argument.AddError($"'{text}' is not a date; write yyyy-MM-dd.");
        return null;
    }
}
