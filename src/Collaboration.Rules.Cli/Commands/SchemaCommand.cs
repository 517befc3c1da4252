using System.CommandLine;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of documents, for editors and validators.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliHost host)
    {
        var output = new Option<string?>("--output", "-o") { Description = "Write the schema to this file instead of standard output." };
        var command = new Command("schema", "Write the JSON Schema of documents.") { output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } path) File.WriteAllText(path, CollaborationSchema.Json());
            else host.Out.Write(CollaborationSchema.Json());
            return ExitCode.Clean;
        });
        return command;
    }
}
