using System.CommandLine;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Cli.Output.Tables;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>sweep PATH…</c>: how many subjects a rule reports at each of several values of one of its settings.</summary>
internal static class SweepCommand
{
    public static Command Create(CliHost host)
    {
        var options = new SweepOptions();
        var command = new Command("sweep", "Try several values of a rule's setting and count what it would report at each.") { options.Input.Paths };
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, host, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, SweepOptions options, CliHost host, CancellationToken cancellation)
    {
        if (options.Rule(parsed, out var fault) is not { } rule) return Fail(host, fault);
        if (options.Points(parsed, rule, out fault) is not { } points) return Fail(host, fault);
        using var files = new OutputFiles(parsed.GetRequiredValue(options.Input.Paths));
        var writer = parsed.GetValue(options.Output) is { } path ? files.Open(path) : host.Out;
        var hasFailed = Sweep(parsed, options, rule, points, writer, host, cancellation);
        files.Complete();
        return hasFailed ? ExitCode.Failed : ExitCode.Clean;
    }

    private static bool Sweep(
        ParseResult parsed, SweepOptions options, Rule rule, IReadOnlyList<SweepPoint> points, TextWriter writer, CliHost host, CancellationToken cancellation)
    {
        var hasFailed = false;
        var analysis = options.Input.Analysis(parsed, host.Clock);
        var configuration = options.Input.Configuration.Source(parsed, [.. AntiPatternRules.All, rule]);
        var sweep = new Sweep(rule, points, analysis);
        var byDocument = parsed.GetValue(options.ByDocument);
        string[] columns = [parsed.GetValue(options.Setting) ?? rule.Settings[0].Key, "violations", "clear", "not_assessed", "not_applicable"];
        using var table = TableFormat.Open(parsed.GetRequiredValue(options.Format), writer, byDocument ? ["document", "line", .. columns] : columns);
        var totals = points.ToDictionary(point => point, _ => new int[columns.Length - 1]);
        var feed = new DocumentFeed(host.In, analysis.Scope, (name, message) => hasFailed = Fail(host, $"{name}: {message}") > 0);
        foreach (var document in feed.Read(parsed.GetRequiredValue(options.Input.Paths)))
        {
            foreach (var (point, counts) in sweep.Count(document.Snapshot, configuration.For(document.Path), cancellation))
            {
                if (byDocument) table.Add([document.Path, document.Line, .. Cells(point, counts)]);
                for (var i = 0; i < counts.Length; i++) totals[point][i] += counts[i];
            }
        }

        if (byDocument) return hasFailed;
        foreach (var point in points) table.Add(Cells(point, totals[point]));
        return hasFailed;
    }

    private static object?[] Cells(SweepPoint point, int[] counts) => [point.Value, .. counts.Cast<object?>()];

    private static int Fail(CliHost host, string message)
    {
        host.Error.WriteLine(PlainText.OneLine($"collab-rules: {message}"));
        return ExitCode.Failed;
    }
}
