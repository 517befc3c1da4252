using System.CommandLine;
using System.CommandLine.Parsing;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Cli.Packs;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>The options of verbs that use rules: which packs, and how long a rule may take.</summary>
internal sealed class PackArguments
{
    private const double DefaultTimeout = 30;
    private const double LongestTimeout = 86_400;

    public Option<string[]> Pack { get; } = new("--pack")
    {
        Description = "Use the rules of this assembly too; may be given several times. A pack is code: it runs with your rights.",
        HelpName = "FILE",
        Validators = { RefuseBlank },
    };

    public Option<double> RuleTimeout { get; } = new("--rule-timeout")
    {
        Description = "How many seconds a step of a rule may take before the rule is left out and reported as CR0002.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => DefaultTimeout,
        Validators = { RefuseOutOfRange },
    };

    /// <summary>The rules that ship, and those of the packs that are named.</summary>
    /// <exception cref="RulePackException">A pack cannot be loaded, or the packs cannot be used together; all that is wrong is named.</exception>
    public CollaborationAnalyzer Analyzer(ParseResult parsed)
    {
        string[] paths = [.. (parsed.GetValue(Pack) ?? []).DistinctBy(Path.GetFullPath)];
        if (paths.Length == 0) return CollaborationAnalyzer.Default;
        var faults = new List<string>();
        var packs = new List<RulePack> { AntiPatternRules.Pack };
        foreach (var path in paths) Load(path, Patience(parsed), packs, faults);
        faults.AddRange(RulePackConflicts.Of(packs));
        return faults.Count == 0 ? new(packs) : throw new RulePackException(faults);
    }

    /// <summary>A guard for one run.</summary>
    public HangGuard Guard(ParseResult parsed) => new(Patience(parsed));

    /// <summary>The default where a verb does not have the option.</summary>
    private TimeSpan Patience(ParseResult parsed) =>
        TimeSpan.FromSeconds(parsed.GetValue(RuleTimeout) is > 0 and var seconds ? seconds : DefaultTimeout);

    private static void Load(string path, TimeSpan patience, List<RulePack> packs, List<string> faults)
    {
        try
        {
            packs.AddRange(RulePackLoader.Load(path, patience));
        }
        catch (RulePackException exception)
        {
            faults.Add(exception.Message);
        }
    }

    private static void RefuseBlank(OptionResult option)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) option.AddError("'--pack' takes the file of an assembly.");
    }

    private static void RefuseOutOfRange(OptionResult option)
    {
        if (option.GetValueOrDefault<double>() is not (> 0 and <= LongestTimeout)) option.AddError("'--rule-timeout' takes more than 0 seconds, and at most 86400.");
    }
}
