using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Cli.Output.Tables;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Pseudonyms;
using Collaboration.Rules.Measuring;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>measures PATH…</c>: what can be measured of collaborations, as a tidy table: one row for each document, phase, measure and subject.</summary>
internal static class MeasuresCommand
{
    public static Command Create(CliHost host)
    {
        var input = new InputOptions();
        var (format, output) = (TableFormat.Option(), TableFormat.Output());
        var only = new Option<string[]>("--measure")
        {
            Description = "Only this measure; may be given several times.",
            HelpName = "NAME",
            Validators = { RefuseUnknown },
        };
        var command = new Command("measures", "Measure collaborations: shares, power, trust, networks and more, one row for each subject.")
        {
            input.Paths, only, format, output, input.Phase, input.AsOf, input.Pseudonymise,
        };
        command.SetAction((parsed, cancellation) =>
        {
            using var files = new OutputFiles(parsed.GetRequiredValue(input.Paths));
            var writer = parsed.GetValue(output) is { } path ? files.Open(path) : host.Out;
            var (options, measures) = (input.Analysis(parsed, host.Clock), Chosen(parsed.GetValue(only)));
            var hasFailed = Write(parsed.GetRequiredValue(input.Paths), parsed.GetValue(input.Pseudonymise), measures, options, parsed.GetRequiredValue(format), writer, host, cancellation);
            files.Complete();
            return Task.FromResult(hasFailed ? ExitCode.Failed : ExitCode.Clean);
        });
        return command;
    }

    private static CollaborationMeasures Chosen(string[]? names) => names is { Length: > 0 }
        ? new(CollaborationMeasures.All.Where(measure => names.Contains(measure.Name, StringComparer.OrdinalIgnoreCase)))
        : CollaborationMeasures.Default;

    private static bool Write(
        IEnumerable<string> paths,
        bool pseudonymise,
        CollaborationMeasures measures,
        AnalysisOptions options,
        string format,
        TextWriter writer,
        CliHost host,
        CancellationToken cancellation)
    {
        var hasFailed = false;
        using var table = TableFormat.Open(format, writer, "document", "line", "phase", "measure", "subject", "value", "unit", "part", "whole", "coverage");
        var feed = new DocumentFeed(host.In, options.Scope, Fail) { NamesPhases = !pseudonymise };
        foreach (var document in feed.Read(paths).Select(read => pseudonymise ? PersonPseudonyms.For(read).Document : read))
        {
            if (document.HasErrors) host.Error.WriteLine(PlainText.OneLine($"collab-rules: {document.Path}: errors leave facts out; 'analyze' lists them"));
            foreach (var row in measures.Evaluate(document.Snapshot, options, cancellation)) Add(table, document, row);
        }

        return hasFailed;

        void Add(ITable table, CollaborationDocument document, MeasureRow row)
        {
            if (row.Failure is { } failure) Fail(document.Path, $"{row.Measure.Name}: {failure}");
            if (row.Value is { } value)
                table.Add(
                    document.Path, document.Line, row.Phase, row.Measure.Name, value.Subject, value.Value, row.Measure.Unit, value.Part, value.Whole,
                    row.Coverage.ToString().ToLowerInvariant());
        }

        void Fail(string path, string message)
        {
            host.Error.WriteLine(PlainText.OneLine($"collab-rules: {path}: {message}"));
            hasFailed = true;
        }
    }

    private static void RefuseUnknown(OptionResult option)
    {
        string[] known = [.. CollaborationMeasures.All.Select(measure => measure.Name)];
        foreach (var token in option.Tokens)
        {
            if (!known.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
                option.AddError($"There is no measure '{token.Value}'.{Suggestion.For(token.Value, known)} There are {string.Join(", ", known)}.");
        }
    }
}
