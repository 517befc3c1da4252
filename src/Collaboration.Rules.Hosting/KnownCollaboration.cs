using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Hosting;

/// <summary>A tiny collaboration with one finding that is known: a board on which one partner wins every vote.</summary>
internal static class KnownCollaboration
{
    public const string Finding = "CR0402";

    private static readonly CollaborationSnapshot Board = new CollaborationBuilder()
        .Add(new Party { Id = "one", Name = "One" })
        .Add(new Party { Id = "two", Name = "Two" })
        .Add(new DecisionArea { Id = "board", Name = "Board", Quota = 3 })
        .Add(new DecisionRight { Id = "one-votes", Area = "board", Party = "one", Kind = DecisionRightKind.Decides, Votes = 4 })
        .Add(new DecisionRight { Id = "two-votes", Area = "board", Party = "two", Kind = DecisionRightKind.Decides, Votes = 1 })
        .Cover<DecisionRight>(CoverageLevel.Complete)
        .Build();

    /// <summary>Whether the rule is found to say what it must; also true of an analyzer that does not have the rule.</summary>
    /// <remarks>The rule is judged by its defaults: that somebody turned it off is no fault of the analyzer.</remarks>
    public static bool IsFoundBy(ConfiguredRules rules, CancellationToken cancellation)
    {
        var options = AnalysisOptions.Default with { Budget = rules.Options.Budget, Guard = rules.Options.Guard };
        var result = rules.Analyzer.Analyze(Board, options, cancellation);
        return rules.Analyzer.Rules.All(rule => rule.Descriptor.Id != Finding) || result.Diagnostics.Any(diagnostic => diagnostic.Id == Finding);
    }
}
