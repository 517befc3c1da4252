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
        var request = new SuppressionRequest(options.Packs.Analyzer(parsed), CollaborationDocument.Load(path), options.Entry(parsed), options.Analysis(parsed, host.Clock), cancellation);
        if (request.Fault is { } fault) return Refuse(host, fault);
        var entry = request.ForTheEvidence();
        if (!parsed.GetValue(options.Write))
        {
            host.Out.WriteLine(SuppressionFile.ToJson(entry));
            return ExitCode.Clean;
        }

        return Write(path, entry, host);
    }

    private static int Write(string path, SuppressionEntry entry, CliHost host)
    {
        if (SuppressionFile.Beside(path) is not { } beside) return Refuse(host, $"{path}: no file can stand beside it, since its name does not end with .json; leave out --write.");
        var text = File.Exists(beside) ? File.ReadAllText(beside) : "";
        if (SuppressionFile.Append(text, entry) is not { } longer) return Refuse(host, $"{beside}: the file is damaged; repair it first.");
        using var file = new OutputFile(beside);
        file.Writer.Write(longer);
        file.Complete();
        host.Out.WriteLine(beside);
        return ExitCode.Clean;
    }

    private static int Refuse(CliHost host, string fault)
    {
        host.Error.WriteLine($"collab-rules: {fault}");
        return ExitCode.Failed;
    }
}
