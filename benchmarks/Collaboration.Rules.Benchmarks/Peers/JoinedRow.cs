using System.Globalization;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>What one condition is tested on, and the diagnosis if it holds.</summary>
public abstract record JoinedRow(Diagnosis Diagnosis)
{
    private static readonly string[] Workflows = [.. Enumerable.Range(0, 9).Select(rule => rule.ToString(CultureInfo.InvariantCulture))];

    public string Workflow => WorkflowOf(Diagnosis.Rule);

    public static string WorkflowOf(int rule) => Workflows[rule];

    public sealed record GoalWeight(Diagnosis Diagnosis, double Weight) : JoinedRow(Diagnosis);

    public sealed record GoalPair(Diagnosis Diagnosis, int Direction, int OtherDirection, int Organisation, int OtherOrganisation)
        : JoinedRow(Diagnosis);

    public sealed record DecidedTask(Diagnosis Diagnosis, int Organisation, int DecidedBy) : JoinedRow(Diagnosis);

    public sealed record AccountableCount(Diagnosis Diagnosis, int Accountable) : JoinedRow(Diagnosis);

    public sealed record DecisionShare(Diagnosis Diagnosis, int Decisions, int Total) : JoinedRow(Diagnosis);

    public sealed record Decider(Diagnosis Diagnosis, int Size, bool DecidesForOthers) : JoinedRow(Diagnosis);

    public sealed record ConflictDecision(Diagnosis Diagnosis, bool IsBetween) : JoinedRow(Diagnosis);
}
