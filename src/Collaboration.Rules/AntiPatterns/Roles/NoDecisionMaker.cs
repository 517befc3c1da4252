using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a decision area, or a decision outside any area, in which nobody decides.</summary>
public sealed class NoDecisionMaker : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0307",
        "Nobody decides",
        "{kind} '{name}' has nobody who decides: {value} deciding, at least {threshold} needed",
        Category.Roles,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var areas = Query.Facts<DecisionArea>();
        var decides = Query.Facts<DecisionRight>().Where(right => right.Kind == DecisionRightKind.Decides);
        var held = decides.Where(right => !Holders.IsNobody(right));
        var known = Holders.OfRights.Where(right => right.Fact.Kind == DecisionRightKind.Decides && !right.PointsNowhere);
        var decisions = Query.Facts<Decision>();
        var alone = decisions.Where(decision => decision.Area is null);

        var records = decides
            .Where(Holders.IsNobody)
            .NotMatching(held, right => right.Area, right => right.Area)
            .Select(right => new Gap(right.Area, right.Reference))
            .Concat(decisions.Where(IsByNobody).Select(decision => new Gap(decision.Area ?? "", decision.Reference)))
            .GroupBy(gap => gap.Area, Aggregate.Collect<Gap, FactReference>(gap => gap.Record), (area, gaps) => new Gaps(area, gaps));
        var recorded = areas.Join(records, area => area.Id, gaps => gaps.Area, (area, gaps) => new Row(area, gaps.Records));
        var decided = areas
            .Matching(known, area => area.Id, right => right.Fact.Area)
            .Concat(areas.Matching(decisions.Where(IsBySomebody), area => area.Id, decision => decision.Area ?? ""));
        var unsettled = areas
            .NotMatching(recorded, area => area.Id, row => row.Area.Id)
            .NotMatching(decided, area => area.Id, area => area.Id);
        var astray = unsettled.Matching(held, area => area.Id, right => right.Area);
        var undecided = unsettled.NotMatching(held, area => area.Id, right => right.Area);

        return RuleDefinition
            .Judge(areas.Select(FactReference.To).Concat(alone.Select(FactReference.To)), Recorded<DecisionArea>(), Recorded<Decision>())
            .Report(recorded, row => Describe(row.Area).Because(row.Records, "nobody decides"))
            .Report(alone.Where(IsByNobody), decision => Describe(decision).Because(decision.Reference, "nobody decides"))
            .Report(undecided, Describe, Complete<DecisionRight>())
            .Clear(decided.Select(FactReference.To))
            .Clear(alone.Where(IsBySomebody).Select(FactReference.To))
            .LeaveOpen(astray.Select(FactReference.To), "who decides")
            .LeaveOpen(alone.Where(IsUnknown).Select(FactReference.To), "who took the decision");
    }

    private static bool IsByNobody(Decision decision) => decision.DecidedBy is { IsEmpty: true };

    private static bool IsBySomebody(Decision decision) => decision.DecidedBy is { IsEmpty: false };

    private static bool IsUnknown(Decision decision) => decision.DecidedBy is null;

    private static Finding Describe(DecisionArea area) => Describe(area.Reference, "Decision area", area.Name);

    private static Finding Describe(Decision decision) => Describe(decision.Reference, "Decision", decision.Name);

    private static Finding Describe(FactReference subject, string kind, string name) =>
        Finding.On(subject).With("kind", kind).With("name", name).Measured(0, 1, "deciding");

    private sealed record Gap(string Area, FactReference Record);

    private sealed record Gaps(string Area, EquatableArray<FactReference> Records);

    private sealed record Row(DecisionArea Area, EquatableArray<FactReference> Records);
}
