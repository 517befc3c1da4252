using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>fix</c>.</summary>
internal sealed class FixOptions
{
    private readonly AnalyzeOptions _analysis = new();

    public Argument<string[]> Paths => _analysis.Input.Paths;

    public Option<string[]> Rules { get; } = new("--rule") { Description = "Only the diagnostics of this rule, by id or name; may be given several times." };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Write nothing; show the difference as a patch, and what each remedy closes and opens." };

    public Option<int> Choose { get; } = new("--choose")
    {
        Description = "Which of several remedies is applied: its number, or 'first'. By default only a single one is.",
        CustomParser = Number,
    };

    public IEnumerable<Option> All =>
    [
        Rules, DryRun, Choose, _analysis.FailSeverity, _analysis.Input.Phase, _analysis.Input.AsOf,
        .. _analysis.Input.Configuration.All, _analysis.Suppressions.Files, _analysis.Input.Packs.Pack, _analysis.Input.Packs.RuleTimeout,
    ];

    public FixWish Wish(ParseResult parsed, TimeProvider clock) => Wish(parsed, _analysis.Input.Packs.Analyzer(parsed), clock);

    private FixWish Wish(ParseResult parsed, CollaborationAnalyzer analyzer, TimeProvider clock) => new()
    {
        Analyzer = analyzer,
        Driver = _analysis.Driver(parsed, analyzer, clock, null),
        Rules = (parsed.GetValue(Rules) ?? []).Select(name => RuleNamed(name, analyzer)).ToHashSet(StringComparer.Ordinal),
        IsDryRun = parsed.GetValue(DryRun),
        Choice = parsed.GetValue(Choose),
        LeastFailing = _analysis.Policy(parsed).LeastFailing,
    };

    private static string RuleNamed(string name, CollaborationAnalyzer analyzer) =>
        analyzer.Rules.FirstOrDefault(rule => Names(rule).Contains(name, StringComparer.OrdinalIgnoreCase))?.Descriptor.Id
        ?? throw new ArgumentException($"No rule is called '{name}'; 'collab-rules rules' lists them.{Suggestion.For(name, analyzer.Rules.SelectMany(Names))}");

    private static string[] Names(Rule rule) => [rule.Descriptor.Id, rule.GetType().Name];

    private static int Number(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (text == "first") return 1;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        argument.AddError($"'{text}' is no choice; write a number from 1, or 'first'.");
        return 0;
    }
}
