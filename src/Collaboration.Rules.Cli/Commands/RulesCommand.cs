using System.CommandLine;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>rules</c>: the rules that ship.</summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host)
    {
        var format = new Option<string>("--format") { Description = "How the list is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "json");
        var command = new Command("rules", "List the rules that ship.") { format };
        command.SetAction(parsed =>
        {
            host.Out.Write(RuleTable.Write(AntiPatternRules.All, parsed.GetRequiredValue(format)));
            return ExitCode.Clean;
        });
        return command;
    }
}
