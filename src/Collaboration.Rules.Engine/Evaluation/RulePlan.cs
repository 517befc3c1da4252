using System.Collections.Immutable;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>One rule of a plan: which nodes hold its subjects and findings, and what it needs.</summary>
internal sealed class RulePlan
{
    private RulePlan(Rule rule, DiagnosticDescriptor descriptor) => (Rule, Descriptor) = (rule, descriptor);

    public Rule Rule { get; }

    public DiagnosticDescriptor Descriptor { get; }

    public string Id => Descriptor.Id;

    /// <summary>Why the rule could not be planned; its other members are empty then.</summary>
    public Exception? Failure { get; private init; }

    public int Subjects { get; private init; } = -1;

    /// <summary>The kinds that subjects come from; one of them is enough.</summary>
    public ImmutableArray<EvidenceNeed> SubjectNeeds { get; private init; } = [];

    public ImmutableArray<EvidenceNeed> Needs { get; private init; } = [];

    public ImmutableArray<(int Findings, ImmutableArray<EvidenceNeed> Needs)> Reports { get; private init; } = [];

    public ImmutableArray<int> Cleared { get; private init; } = [];

    public ImmutableArray<(int Subjects, string Missing)> LeftOpen { get; private init; } = [];

    /// <summary>Whether the rule cannot be assessed without a date of judgement.</summary>
    public bool UsesAsOf { get; private set; }

    /// <summary>Whether what the rule judges is unknown without a date of judgement.</summary>
    public bool SubjectsUseAsOf { get; private set; }

    /// <summary>The nodes whose failure is the rule's failure.</summary>
    public ImmutableArray<int> Terminals { get; private set; } = [];

    public static RulePlan Make(Rule rule, Plan plan)
    {
        RuleDefinition definition;
        try
        {
            definition = rule.Define() ?? throw new InvalidOperationException("Define gave nothing.");
        }
        catch (Exception exception)
        {
            return new(rule, rule.Descriptor) { Failure = exception };
        }

        foreach (var need in definition.AllNeeds) plan.Add(need.Source);
        var made = new RulePlan(rule, rule.Descriptor)
        {
            Subjects = plan.Add(definition.Subjects),
            SubjectNeeds = definition.SubjectNeeds,
            Needs = definition.RuleNeeds,
            Reports = [.. definition.Reports.Select(report => (plan.Add(report.Findings), report.Needs))],
            Cleared = [.. definition.Cleared.Select(plan.Add)],
            LeftOpen = [.. definition.LeftOpen.Select(open => (plan.Add(open.Subjects), open.Missing))],
        };
        made.Terminals =
            [made.Subjects, .. made.Reports.Select(report => report.Findings), .. made.Cleared, .. made.LeftOpen.Select(open => open.Subjects)];
        made.UsesAsOf = made.Terminals.Any(plan.DependsOnAsOf);
        made.SubjectsUseAsOf = plan.DependsOnAsOf(made.Subjects);
        return made;
    }

    /// <summary>Why the rule has failed, if it has. Without a date, a step that uses the date cannot fail: it is not assessed.</summary>
    public NodeFailure? FailureOf(IEvaluated network, Coverage coverage)
    {
        if (Failure is not null) return new(-1, "its definition", Failure, false);
        NodeFailure? first = null;
        foreach (var terminal in Terminals)
        {
            if (network.FailureOf(terminal) is not { } failure) continue;
            if (failure.DependsOnAsOf && coverage.AsOf is null) continue;
            if (first is null || failure.Index < first.Index) first = failure;
        }

        return first;
    }
}
