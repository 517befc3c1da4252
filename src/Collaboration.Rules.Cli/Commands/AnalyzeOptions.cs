using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>analyze</c>.</summary>
internal sealed class AnalyzeOptions
{
    public InputOptions Input { get; } = new();

    public Option<string[]> Format { get; } = new("--format")
    {
        Description = $"How results are written, text unless named: {string.Join(", ", ReportFormats.All.Keys)}. "
            + "Several at once with a file for each: --format text --format json=out.json.",
        HelpName = "FORMAT[=FILE]",
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write to this file, instead of standard output, the format that names none. Files are replaced only when all is written.",
        Validators = { result => InputOptions.RefuseBlank(result, "a file's name") },
    };

    public Option<string> FailSeverity { get; } = Choice("--fail-severity", "error", "The least severity that makes the exit code 1.", "error", "warning", "info");

    public Option<int?> MaximumWarnings { get; } = new("--max-warnings")
    {
        Description = "How many warnings leave the exit code at 0; any number by default.",
        Validators = { RefuseNegative },
    };

    public Option<bool> Outcomes { get; } = new("--outcomes") { Description = "Also list what is clear, not assessed or not applicable." };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Leave out the counts at the end, and progress." };

    public Option<bool> Stats { get; } = new("--stats") { Description = "Write to standard error what each rule took: time, rows, outcomes." };

    public SuppressionArguments Suppressions { get; } = new();

    public BaselineArguments Baseline { get; } = new();

    public SarifArguments Sarif { get; } = new();

    public IEnumerable<Option> All => [Format, Output, FailSeverity, MaximumWarnings, Outcomes, Quiet, Stats, Input.Pseudonymise, .. OfDriver, .. Baseline.All, .. Sarif.All];

    /// <summary>Those that decide what is found, and not how it is told.</summary>
    public IEnumerable<Option> OfDriver =>
        [Input.Phase, Input.AsOf, .. Input.Configuration.All, .. Suppressions.All, Input.Packs.Pack, Input.Packs.RuleTimeout];

    public DriverOptions Driver(ParseResult parsed, CollaborationAnalyzer analyzer, TimeProvider clock, IStepObserver? observer)
    {
        var options = new DriverOptions
        {
            Analysis = Input.Analysis(parsed, clock) with { WithOutcomes = true, Observer = observer },
            Configuration = Input.Configuration.Source(parsed, analyzer.Rules),
            Pseudonymise = parsed.GetValue(Input.Pseudonymise),
        };
        return Baseline.ApplyTo(Suppressions.ApplyTo(options, parsed), parsed);
    }

    public ReportOptions Report(ParseResult parsed, CollaborationAnalyzer analyzer, bool useColour) => new(useColour, parsed.GetValue(Outcomes), parsed.GetValue(Quiet), parsed.GetValue(Suppressions.Show))
    {
        ShowUnchanged = parsed.GetValue(Baseline.ShowUnchanged),
        Sarif = Sarif.Options(parsed, hasBaseline: parsed.GetValue(Baseline.File) is not null) with { Rules = analyzer.Rules },
    };

    public FailurePolicy Policy(ParseResult parsed) =>
        new(Enum.Parse<DiagnosticSeverity>(parsed.GetValue(FailSeverity)!, ignoreCase: true), parsed.GetValue(MaximumWarnings));

    public IReadOnlyList<ReportTarget> Targets(ParseResult parsed) => ReportTarget.ParseAll(Formats(parsed.GetValue(Format)), parsed.GetValue(Output));

    /// <summary>Reports that cannot be written side by side.</summary>
    public void RefuseConflicts(CommandResult result)
    {
        if (ReportTarget.FaultIn(Formats(result.GetValue(Format)), result.GetValue(Output)) is { } fault) result.AddError(fault);
    }

    private static string[] Formats(string[]? given) => given is { Length: > 0 } ? given : ["text"];

    private static Option<string> Choice(string name, string byDefault, string description, params string[] choices)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => byDefault };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, choices);
    }

    private static void RefuseNegative(OptionResult option)
    {
        if (option.Tokens.Any(token => token.Value.StartsWith('-'))) option.AddError($"'{option.Option.Name}' takes 0 or more.");
    }
}
