using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Cli.Output.Tables;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The arguments and options of <c>sweep</c>.</summary>
internal sealed class SweepOptions
{
    private const int MostSteps = 10_000;

    public InputOptions Input { get; } = new();

    public Option<string> RuleId { get; } = new("--rule") { Description = "The rule, by id or name.", Required = true };

    public Option<string?> Setting { get; } = new("--setting") { Description = "The setting, by its key; may be left out where the rule has one." };

    public Option<double> From { get; } = new("--from") { Description = "The first value.", Required = true };

    public Option<double> To { get; } = new("--to") { Description = "The last value.", Required = true };

    public Option<int> Steps { get; } = new("--steps")
    {
        Description = "How many values, evenly spaced, both ends included.",
        DefaultValueFactory = _ => 11,
        Validators = { RefuseSteps },
    };

    public Option<bool> ByDocument { get; } = new("--by-document") { Description = "A row for each document and value, instead of totals." };

    public Option<string> Format { get; } = TableFormat.Option();

    public Option<string?> Output { get; } = TableFormat.Output();

    public IEnumerable<Option> All =>
        [RuleId, Setting, From, To, Steps, ByDocument, Format, Output, Input.Phase, Input.AsOf, .. Input.Configuration.ForSettings, Input.Packs.Pack, Input.Packs.RuleTimeout];

    /// <summary>The rule that is swept; null, with the reason, when there is none of that name.</summary>
    public Rule? Rule(ParseResult parsed, out string fault)
    {
        var id = parsed.GetRequiredValue(RuleId);
        var rules = Input.Packs.Analyzer(parsed).Rules;
        var rule = rules.FirstOrDefault(rule => Names(rule).Contains(id, StringComparer.OrdinalIgnoreCase));
        fault = $"No rule is called '{id}'; 'collab-rules rules' lists them.{Suggestion.For(id, rules.SelectMany(Names))}";
        return rule;
    }

    /// <summary>The values to try; null, with the reason, when the rule has no such setting or it does not take them.</summary>
    public IReadOnlyList<SweepPoint>? Points(ParseResult parsed, Rule rule, out string fault)
    {
        var key = parsed.GetValue(Setting);
        var setting = key is null && rule.Settings.Count == 1 ? rule.Settings[0] : rule.Settings.FirstOrDefault(known => known.Key == key);
        if (setting is not null) return SweepPoint.Spread(setting, parsed.GetValue(From), parsed.GetValue(To), parsed.GetValue(Steps), out fault);
        fault = NoSetting(rule, key);
        return null;
    }

    private static string NoSetting(Rule rule, string? key)
    {
        if (rule.Settings.Count == 0) return $"{rule.Descriptor.Id} has no settings; choose another rule.";
        var known = $"use one of {string.Join(", ", rule.Settings.Select(Described))}.";
        return key is null ? $"{rule.Descriptor.Id} has several settings; {known}" : $"{rule.Descriptor.Id} has no setting '{key}'; {known}";
    }

    private static string Described(Setting setting) => $"{setting.Key} ({setting.RangeText})";

    private static string[] Names(Rule rule) => [rule.Descriptor.Id, rule.GetType().Name];

    private static void RefuseSteps(OptionResult option)
    {
        if (option.Tokens.Any(token => !int.TryParse(token.Value, out var steps) || steps is < 2 or > MostSteps))
            option.AddError($"'--steps' takes a whole number from 2 to {MostSteps}.");
    }
}
