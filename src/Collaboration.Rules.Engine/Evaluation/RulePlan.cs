using System.Collections.Immutable;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>One rule of a plan: which nodes hold its subjects and findings, and what it needs.</summary>
internal sealed class RulePlan
{
    private const int MostReports = 64;

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

    public ImmutableArray<ReportPlan> Reports { get; private init; } = [];

    public ImmutableArray<(int Subjects, bool UsesAsOf)> Cleared { get; private init; } = [];

    public ImmutableArray<(int Subjects, bool UsesAsOf, string Missing)> LeftOpen { get; private init; } = [];

    /// <summary>Whether nothing at all can be assessed without a date of judgement: every report needs one.</summary>
    public bool UsesAsOf { get; private init; }

    /// <summary>Whether what the rule judges is unknown without a date of judgement.</summary>
    public bool SubjectsUseAsOf { get; private init; }

    /// <summary>The nodes that the rule reads.</summary>
    public ImmutableArray<int> Terminals { get; private init; } = [];

    /// <summary>The nodes that tell what is judged, cleared and left open, and all that these depend on.</summary>
    public ImmutableArray<int> Frame { get; private init; } = [];

    public static RulePlan Make(Rule rule, Plan plan)
    {
        RuleDefinition definition;
        try
        {
            definition = rule.Define() ?? throw new InvalidOperationException("Define gave nothing.");
            if (definition.Reports.Length > MostReports) throw new InvalidOperationException($"It has {definition.Reports.Length} reports, more than {MostReports}.");
        }
        catch (Exception exception)
        {
            return new(rule, rule.Descriptor) { Failure = exception };
        }

        foreach (var need in definition.AllNeeds) plan.Add(need.Source);
        var (subjects, subjectsUseAsOf) = Add(definition.Subjects);
        ReportPlan[] reports = [.. definition.Reports.Select(report => Add(report.Findings)).Zip(definition.Reports, Report)];
        (int Index, bool UsesAsOf)[] cleared = [.. definition.Cleared.Select(Add)];
        (int Index, bool UsesAsOf)[] leftOpen = [.. definition.LeftOpen.Select(open => Add(open.Subjects))];
        return new(rule, rule.Descriptor)
        {
            Subjects = subjects,
            SubjectsUseAsOf = subjectsUseAsOf,
            SubjectNeeds = definition.SubjectNeeds,
            Needs = definition.RuleNeeds,
            Reports = [.. reports],
            Cleared = [.. cleared],
            LeftOpen = [.. leftOpen.Zip(definition.LeftOpen, (added, open) => (added.Index, added.UsesAsOf, open.Missing))],
            UsesAsOf = subjectsUseAsOf || (reports.Length > 0 && Array.TrueForAll(reports, report => report.UsesAsOf)),
            Frame = [.. plan.Upstream([subjects, .. cleared.Select(set => set.Index), .. leftOpen.Select(set => set.Index)])],
            Terminals = [subjects, .. reports.Select(report => report.Findings), .. cleared.Select(set => set.Index), .. leftOpen.Select(set => set.Index)],
        };

        (int Index, bool UsesAsOf) Add(Definition query)
        {
            var index = plan.Add(query);
            return (index, plan.DependsOnAsOf(index));
        }

        ReportPlan Report((int Index, bool UsesAsOf) added, (QueryDefinition<Finding> Findings, ImmutableArray<EvidenceNeed> Needs) report) =>
            new(added.Index, added.UsesAsOf, report.Needs, [.. plan.Upstream([added.Index])]);
    }

    /// <summary>Why the rule has failed, if it has. What is not assessed, for want of facts or of a date, cannot fail.</summary>
    public NodeFailure? FailureOf(IEvaluated network, Coverage coverage)
    {
        if (Failure is not null) return new(-1, (Rule as UnusableRule)?.Place ?? "its definition", Failure, false);
        return coverage.IsActive(this) ? First(network, coverage) : null;
    }

    /// <summary>Why outcomes cannot be told, if they cannot: the rule has failed, or would have if it had been assessed.</summary>
    public NodeFailure? FailureOfOutcomes(IEvaluated network, Coverage coverage) =>
        FailureOf(network, coverage) ?? First(network, coverage);

    private NodeFailure? First(IEvaluated network, Coverage coverage)
    {
        var first = Earlier(null, network.FailureOf(Subjects), coverage);
        foreach (var report in Reports)
            if (coverage.Meets(report)) first = Earlier(first, network.FailureOf(report.Findings), coverage);
        foreach (var (subjects, _) in Cleared) first = Earlier(first, network.FailureOf(subjects), coverage);
        foreach (var (subjects, _, _) in LeftOpen) first = Earlier(first, network.FailureOf(subjects), coverage);
        return first;
    }

    private static NodeFailure? Earlier(NodeFailure? first, NodeFailure? other, Coverage coverage)
    {
        if (other is null || !coverage.HasDateFor(other.DependsOnAsOf)) return first;
        return first is null || other.Index < first.Index ? other : first;
    }
}
