using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Tests;

/// <summary>Small collaborations of which one rule, about a party that brings most of a resource, finds what a test wants.</summary>
internal static class Cases
{
    public const string RuleId = "CR0405";

    public static ResourceDominance Rule { get; } = new();

    /// <summary>Two parties, of which the first brings this share of the staff; unchecked where all safeguards are known.</summary>
    public static CollaborationCase Giving(string name, decimal share, string? group = null) => new(name, Facts(share).Build())
    {
        Attributes = group is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["group"] = group },
    };

    /// <summary>The same, with nothing known about safeguards: the rule cannot tell.</summary>
    public static CollaborationCase Unknown(string name) => new(name, Facts(0.9m).Cover<Safeguard>(Engine.CoverageLevel.None).Build());

    /// <summary>No parties: nothing to judge.</summary>
    public static CollaborationCase Empty(string name) => new(name, new CollaborationBuilder().Cover<Party>(Engine.CoverageLevel.Complete).Build());

    public static CaseAssessment Assessed(CollaborationCase subject) => new CaseAssessor(new([Rule])).Assess(subject);

    private static CollaborationBuilder Facts(decimal share) => new CollaborationBuilder()
        .Add(new Party { Id = "a", Name = "A" })
        .Add(new Party { Id = "b", Name = "B" })
        .Add(new Contribution { Id = "1", Party = "a", Kind = ResourceKind.Staff, Amount = share * 100, Unit = "people" })
        .Add(new Contribution { Id = "2", Party = "b", Kind = ResourceKind.Staff, Amount = (1 - share) * 100, Unit = "people" })
        .Cover<Party>(Engine.CoverageLevel.Complete)
        .Cover<Contribution>(Engine.CoverageLevel.Complete)
        .Cover<Safeguard>(Engine.CoverageLevel.Complete)
        .Cover<DecisionRight>(Engine.CoverageLevel.Complete)
        .Cover<DecisionArea>(Engine.CoverageLevel.Complete);
}
