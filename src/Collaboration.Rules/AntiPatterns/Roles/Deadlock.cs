using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a decision area in which equals can block each other, and nothing settles it when they do.</summary>
public sealed class Deadlock : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0313",
        "No way out of a deadlock",
        "Decision area '{area}' has {value} ways out of a deadlock, at least {threshold} needed: {deciders} {reason}",
        Category.Roles,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var areas = Query.Facts<DecisionArea>();
        var safeguarded = Under(Query.Facts<Safeguard>().Where(Settles));
        var perhapsSafeguarded = Under(Query.Facts<Safeguard>().Where(safeguard => safeguard.Kind == SafeguardKind.Other));
        var rights = Holders.OfRights
            .Where(DecidesOrVetoes)
            .GroupBy(
                right => right.Fact.Area,
                Aggregate.CollectBy((Holding<DecisionRight> right) => right.Fact.Id),
                (area, holdings) => new Rights(area, holdings));

        var standoffs = areas
            .Where(area => !IsSettled(area))
            .NotMatching(safeguarded, area => area.Id, area => area.Id)
            .Join(rights, area => area.Id, held => held.Area, (area, held) => new Standoff(area, held.Holdings));
        var blocked = standoffs.Where(standoff => standoff.Reason is not null);
        var withoutTieBreak = blocked.Where(standoff => standoff.Area.TieBreak is not null);
        var deadlocks = withoutTieBreak.NotMatching(perhapsSafeguarded, standoff => standoff.Area.Id, area => area.Id);

        return RuleDefinition
            .Judge(areas)
            .Report(deadlocks.Where(standoff => standoff.EachIsNeeded), Describe, Complete<Safeguard>())
            .Report(deadlocks.Where(standoff => !standoff.EachIsNeeded), Describe, Complete<Safeguard>(), Complete<DecisionRight>())
            .Clear(areas.Where(IsSettled).Concat(safeguarded).Select(FactReference.To))
            .Clear(standoffs.Where(standoff => standoff.OneCanDecide).Select(Area))
            .LeaveOpen(blocked.Where(standoff => standoff.Area.TieBreak is null).Select(Area), "whether an even split can be settled")
            .LeaveOpen(
                withoutTieBreak.Matching(perhapsSafeguarded, standoff => standoff.Area.Id, area => area.Id).Select(Area),
                "whether a safeguard settles an even split")
            .LeaveOpen(standoffs.Where(standoff => standoff.IsUnknown).Select(Area), "how decisions are carried");
    }

    private static Query<DecisionArea> Under(Query<Safeguard> safeguards)
    {
        var areas = Query.Facts<DecisionArea>();
        var ofOne = areas.Matching(safeguards, area => area.Id, safeguard => safeguard.Area ?? "");
        return ofOne.Concat(areas.Matching(safeguards.Where(safeguard => safeguard.Area is null), _ => "", _ => ""));
    }

    /// <summary>Whether it brings in somebody other than the sides, or gives one of them the last word for a time.</summary>
    private static bool Settles(Safeguard safeguard) => safeguard.Kind
        is SafeguardKind.Escalation
        or SafeguardKind.DisputeResolution
        or SafeguardKind.Appeal
        or SafeguardKind.IndependentChair
        or SafeguardKind.RotatingChair;

    private static bool IsSettled(DecisionArea area) =>
        area.TieBreak == true || area.Rule is DecisionRule.Unilateral or DecisionRule.Delegated;

    private static bool DecidesOrVetoes(Holding<DecisionRight> right) =>
        right.Fact.Kind is DecisionRightKind.Decides or DecisionRightKind.Vetoes;

    private static FactReference Area(Standoff standoff) => standoff.Area.Reference;

    private static Finding Describe(Standoff standoff) => Finding
        .On(standoff.Area.Reference)
        .With("area", standoff.Area.Name)
        .With("deciders", string.Join(", ", standoff.Names))
        .With("reason", standoff.Reason ?? "")
        .Measured(0, 1, "ways out")
        .Because(standoff.Rights.Select(right => right.Fact.Reference), "decides or vetoes");

    private sealed record Rights(string Area, EquatableArray<Holding<DecisionRight>> Holdings);
}
