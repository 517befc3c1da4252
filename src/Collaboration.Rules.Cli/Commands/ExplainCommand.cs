using System.CommandLine;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>explain ID</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliHost host)
    {
        var id = new Argument<string>("ID") { Description = "A rule's id or name, such as CR0301 or NoAccountable, or another id that is reported." };
        var packs = new PackArguments();
        var command = new Command("explain", "Explain a rule: why it matters, what it reports, examples, settings, limits.") { id, packs.Pack };
        command.SetAction(parsed => Explain(parsed.GetRequiredValue(id), packs.Analyzer(parsed).Rules, host));
        return command;
    }

    private static int Explain(string id, IReadOnlyList<Rule> rules, CliHost host)
    {
        if (rules.FirstOrDefault(rule => IsNamed(rule, id)) is { } rule)
        {
            host.Out.Write(RulePage.Read(rule) ?? $"{rule.Descriptor.Id}: {rule.Descriptor.Title}\n\nThe rule has no page. It reports: {rule.Descriptor.Message.Text}\n");
            return ExitCode.Clean;
        }

        if (SystemIds.Explanations.TryGetValue(id, out var explanation))
        {
            host.Out.WriteLine($"{id.ToUpperInvariant()}: {explanation}");
            return ExitCode.Clean;
        }

        var near = rules.Where(rule => rule.Descriptor.Id.StartsWith(id[..Math.Min(4, id.Length)], StringComparison.OrdinalIgnoreCase));
        var ids = string.Join(", ", near.Select(rule => rule.Descriptor.Id));
        host.Error.WriteLine($"collab-rules: no rule is called '{id}'; {(ids.Length > 0 ? $"there are {ids}" : "'collab-rules rules' lists them")}.");
        return ExitCode.Failed;
    }

    private static bool IsNamed(Rule rule, string id) =>
        rule.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.GetType().Name.Equals(id, StringComparison.OrdinalIgnoreCase);
}
