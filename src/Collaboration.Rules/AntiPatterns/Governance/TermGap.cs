using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Topics that an agreement does not settle, and the clauses that say so; no clauses where nothing was recorded on them.</summary>
internal sealed record TermGap(Agreement Agreement, EquatableArray<ClauseTopic> Topics, EquatableArray<Clause> Clauses)
{
    /// <summary>The topics in words, such as <c>benefit sharing, risk sharing</c>.</summary>
    public string Matters => string.Join(", ", Topics.Select(Words).Order(StringComparer.Ordinal));

    /// <summary>The finding that none of the topics is settled, about the agreement and what says so.</summary>
    public Finding Describe() => Clauses.Aggregate(
        Finding.On(Agreement.Reference, [.. Clauses.Take(1).Select(FactReference.To)]).Measured(0, Topics.Count, "agreed terms"),
        (finding, clause) => finding.Because(clause.Reference, clause.Status == ClauseStatus.Disputed ? "in dispute" : "recorded as absent"));

    private static string Words(ClauseTopic topic) => topic switch
    {
        ClauseTopic.BenefitSharing => "benefit sharing",
        ClauseTopic.RiskSharing => "risk sharing",
        ClauseTopic.GroundRules => "ground rules",
        ClauseTopic.Dispute => "disputes",
        ClauseTopic.Review => "review",
        ClauseTopic.Exit => "exit",
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "No rule asks for this topic; give it words here."),
    };
}
