using System.CommandLine;
using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>rules</c>: the rules that ship, and those of packs.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host)
    {
        var format = new Option<string>("--format") { Description = "How the list is written.", DefaultValueFactory = _ => "text" };
        var packs = new PackArguments();
        format.AcceptOnlyFromAmong("text", "md", "json");
        var command = new Command("rules", "List the rules that ship, and those of packs.") { format, packs.Pack };
        command.SetAction(parsed =>
        {
            host.Out.Write(RuleTable.Write(packs.Analyzer(parsed).Rules, parsed.GetRequiredValue(format)));
            return ExitCode.Clean;
        });
        return command;
    }
}
