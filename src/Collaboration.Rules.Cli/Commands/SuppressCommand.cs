using System.CommandLine;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>suppress PATH ID</c>: writes the suppression of what a rule finds, for the evidence there is now.</summary>
internal static class SuppressCommand
{
    public static Command Create(CliHost host)
    {
        var options = new SuppressOptions();
        var command = new Command("suppress", "Accept what a rule finds in a document, with a reason. Prints the entry, or adds it to the file beside the document.");
        foreach (var argument in options.Arguments) command.Add(argument);
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, host, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, SuppressOptions options, CliHost host, CancellationToken cancellation)
    {
        var path = parsed.GetRequiredValue(options.Path);
        if (options.FindRule(parsed) is not { } rule) return Refuse(host, options.UnknownRule(parsed));
        var analysis = options.Analysis(parsed, host.Clock, rule, path);
        if (options.PastEnd(parsed, analysis.AsOf) is { } past) return Refuse(host, past);
        var request = new SuppressionRequest(rule, CollaborationDocument.Load(path), options.Entry(parsed, rule), parsed.GetValue(options.Subject), analysis, cancellation);
        if (request.Fault is { } fault) return Refuse(host, $"{path}: {fault}");
        var entry = request.ForTheEvidence();
        if (parsed.GetValue(options.Write)) return Write(path, entry, host);
        host.Out.WriteLine(SuppressionFile.ToJson(entry));
        return ExitCode.Clean;
    }

    private static int Write(string path, SuppressionEntry entry, CliHost host)
    {
        if (SuppressionFile.Beside(path) is not { } beside) return Refuse(host, $"{path}: no file can stand beside it, since its name does not end with .json; leave out --write.");
        var text = File.Exists(beside) ? TextFile.Read(beside) : "";
        if (SuppressionFile.Append(text, entry) is not { } longer) return Refuse(host, $"{beside}: the file is damaged; repair it first.");
        if (CollaborationDocument.Parse(text, beside).Suppressions.Any(written => written.Entry == entry)) host.Error.WriteLine($"collab-rules: {beside}: the file has this very entry already, and stays as it is");
        else TextFile.Replace(beside, longer);
        host.Out.WriteLine(beside);
        return ExitCode.Clean;
    }

    private static int Refuse(CliHost host, string fault)
    {
        host.Error.WriteLine(PlainText.OneLine($"collab-rules: {fault}"));
        return ExitCode.Failed;
    }
}
