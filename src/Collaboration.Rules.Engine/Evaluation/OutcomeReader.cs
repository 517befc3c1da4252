using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Derives the outcome of each subject of a rule, in the order that <see cref="RuleDefinition"/> states.</summary>
internal sealed class OutcomeReader(IEvaluated network, Coverage coverage)
{
    private const string AsOfDate = "as-of date";

    /// <param name="plan">The rule.</param>
    /// <param name="reported">Gives the subjects that it reports.</param>
    public IEnumerable<Outcome> Read(RulePlan plan, Func<HashSet<FactReference>> reported)
    {
        if (plan.FailureOfOutcomes(network, coverage) is not null) return [NotAssessed(plan, null, ["an evaluation without failure"])];

        var unmet = Unmet(plan);
        if (plan.SubjectsUseAsOf && coverage.AsOf is null) return [NotAssessed(plan, null, unmet)];
        var violations = reported();
        var subjects = network.Rows<FactReference>(plan.Subjects).Rows.Union(violations).Order().ToList();
        if (subjects.Count > 0) return unmet.IsEmpty ? Judge(plan, violations, subjects) : subjects.Select(subject => NotAssessed(plan, subject, unmet));
        if (!plan.SubjectNeeds.IsEmpty && !plan.SubjectNeeds.Any(coverage.Meets)) unmet = [.. Names(plan.SubjectNeeds).Union(unmet)];
        return [unmet.IsEmpty ? new(plan.Id, null, OutcomeKind.NotApplicable) : NotAssessed(plan, null, unmet)];
    }

    private IEnumerable<Outcome> Judge(RulePlan plan, HashSet<FactReference> reported, List<FactReference> subjects)
    {
        var incomplete = Incomplete(plan);
        foreach (var subject in subjects)
        {
            if (reported.Contains(subject))
            {
                yield return new(plan.Id, subject, OutcomeKind.Violation);
                continue;
            }

            var leftOpen = LeftOpen(plan, subject);
            if (!leftOpen.IsEmpty) yield return NotAssessed(plan, subject, leftOpen);
            else if (incomplete.IsEmpty || IsCleared(plan, subject)) yield return new(plan.Id, subject, OutcomeKind.Clear);
            else yield return NotAssessed(plan, subject, incomplete);
        }
    }

    private EquatableArray<string> Unmet(RulePlan plan)
    {
        var missing = Names(plan.Needs.Where(need => !coverage.Meets(need)));
        return coverage.HasDateFor(plan.UsesAsOf) ? missing : [.. missing, AsOfDate];
    }

    private EquatableArray<string> Incomplete(RulePlan plan)
    {
        var needs = plan.Needs.Concat(plan.Reports.SelectMany(report => report.Needs));
        var missing = Names(needs.Where(need => coverage.Of(need.FactType) < CoverageLevel.Complete));
        var lacksDate = plan.Reports.Any(report => !coverage.HasDateFor(report.UsesAsOf)) || plan.LeftOpen.Any(open => !coverage.HasDateFor(open.UsesAsOf));
        return lacksDate ? [.. missing, AsOfDate] : missing;
    }

    private EquatableArray<string> LeftOpen(RulePlan plan, FactReference subject) =>
        plan.LeftOpen
            .Where(open => coverage.HasDateFor(open.UsesAsOf) && network.Rows<FactReference>(open.Subjects).Contains(subject))
            .Select(open => open.Missing)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToEquatableArray();

    private bool IsCleared(RulePlan plan, FactReference subject) =>
        plan.Cleared.Any(cleared => coverage.HasDateFor(cleared.UsesAsOf) && network.Rows<FactReference>(cleared.Subjects).Contains(subject));

    private static Outcome NotAssessed(RulePlan plan, FactReference? subject, EquatableArray<string> missing) =>
        new(plan.Id, subject, OutcomeKind.NotAssessed) { Missing = missing };

    private static EquatableArray<string> Names(IEnumerable<EvidenceNeed> needs) =>
        needs.Select(need => need.FactType.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();
}
