using System.CommandLine;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>explain-config ID</c>: what every layer says about a rule, and which of them wins.</summary>
internal static class ExplainConfigCommand
{
    public static Command Create(CliHost host)
    {
        var id = new Argument<string>("ID") { Description = "A rule's id or name, such as CR0401 or DecisionMonopoly." };
        var document = new Option<string>("--document")
        {
            Description = "The document whose configuration is explained; by default, one on standard input.",
            HelpName = "PATH",
            DefaultValueFactory = _ => "<stdin>",
        };
        var setting = new Option<string?>("--setting") { Description = "Explain only this setting." };
        var format = new Option<string>("--format") { Description = "How it is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json");
        var (arguments, packs) = (new ConfigurationArguments(), new PackArguments());
        var command = new Command("explain-config", "Explain which severity and settings a rule has for a document, who said so, and who was overruled.")
        {
            id, document, setting, format, packs.Pack,
        };
        foreach (var option in arguments.All) command.Add(option);
        command.SetAction(parsed =>
        {
            var rules = packs.Analyzer(parsed).Rules;
            var rule = Find(parsed.GetRequiredValue(id), rules);
            var configuration = arguments.Source(parsed, rules).For(parsed.GetRequiredValue(document));
            foreach (var problem in configuration.Problems) host.Error.WriteLine(PlainText.OneLine(problem.ToString()));
            var explanation = new ConfigurationExplanation(rule, configuration, parsed.GetValue(setting));
            var isJson = parsed.GetRequiredValue(format).Equals("json", StringComparison.OrdinalIgnoreCase);
            host.Out.Write(isJson ? explanation.Json() : explanation.Text());
            return ExitCode.Clean;
        });
        return command;
    }

    private static Rule Find(string id, IReadOnlyList<Rule> rules) =>
        rules.FirstOrDefault(rule => IsNamed(rule, id))
        ?? throw new ArgumentException(
            $"No rule is called '{id}'; 'collab-rules rules' lists them.{Suggestion.For(id, rules.Select(rule => rule.Descriptor.Id))}");

    private static bool IsNamed(Rule rule, string id) =>
        rule.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.GetType().Name.Equals(id, StringComparison.OrdinalIgnoreCase);
}
