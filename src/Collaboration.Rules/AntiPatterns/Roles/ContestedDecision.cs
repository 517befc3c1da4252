using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a decision area in which two or more parties each decide alone.</summary>
public sealed class ContestedDecision : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0308",
        "Several decide alone",
        "Decision area '{area}' has {value} who each decide alone, at most {threshold} can: {deciders}",
        Category.Roles,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var areas = Query.Facts<DecisionArea>();
        var dividedUp = areas.Matching(
            Query.Facts<Activity>().Where(activity => activity.Mode == ActivityMode.Severally), area => area.Activity ?? "", activity => activity.Id);
        var stopped = areas.Matching(Holders.OfRights.Where(CanStop), area => area.Id, right => right.Fact.Area);
        var reaching = SoloVoters.ByArea.NotMatching(dividedUp, deciders => deciders.Area.Id, area => area.Id);
        var outvoting = reaching.Where(deciders => deciders.AreSeveral).NotMatching(stopped, deciders => deciders.Area.Id, area => area.Id);
        var uncounted = SoloVoters.Uncounted
            .NotMatching(dividedUp, area => area.Id, area => area.Id)
            .NotMatching(stopped, area => area.Id, area => area.Id);
        var together = areas
            .Where(area => area.Quota is null && IsTogether(area))
            .Concat(SoloVoters.Counted.NotMatching(reaching, area => area.Id, deciders => deciders.Area.Id));

        var entitled = areas
            .NotMatching(dividedUp, area => area.Id, area => area.Id)
            .Where(area => !IsTogether(area))
            .Join(SoloRights(), area => area.Id, rights => rights.Area, (area, rights) => new AreaDeciders(area, rights.Holdings, []));
        var several = entitled.Where(deciders => deciders.AreSeveral);
        var withoutRule = several.Where(deciders => deciders.Area.Rule is null);
        var byPractice = withoutRule
            .Join(SoloDecisions.ByArea, deciders => deciders.Area.Id, taken => taken.Area, (deciders, taken) => deciders with { Decisions = taken.Decisions })
            .Where(deciders => deciders.AreSeveralInPractice);
        var unclear = withoutRule.NotMatching(byPractice, deciders => deciders.Area.Id, deciders => deciders.Area.Id);

        return RuleDefinition
            .Judge(areas)
            .Needs(Recorded<DecisionRight>())
            .Report(several.Where(deciders => deciders.Area.Rule is not null), Describe)
            .Report(byPractice, Describe)
            .Report(outvoting, Describe)
            .Clear(together.Concat(dividedUp).Select(FactReference.To))
            .Clear(reaching.Matching(stopped, deciders => deciders.Area.Id, area => area.Id).Select(Area))
            .LeaveOpen(areas.Where(area => area.Quota < 1).Select(FactReference.To), "how many votes carry a decision")
            .LeaveOpen(uncounted.Select(FactReference.To), "the votes of each who decides")
            .LeaveOpen(unclear.Select(Area), "how they decide together")
            .LeaveOpen(entitled.Where(deciders => deciders.HasUnnamed).Select(Area), "who decides");
    }

    private static Query<Rights> SoloRights() => Holders.OfRights
        .Where(right => right.Fact is { Kind: DecisionRightKind.Decides, Votes: null })
        .GroupBy(
            right => right.Fact.Area,
            Aggregate.CollectBy((Holding<DecisionRight> right) => right.Fact.Id),
            (area, holdings) => new Rights(area, holdings));

    private static bool CanStop(Holding<DecisionRight> right) => right.Fact.Kind is DecisionRightKind.Vetoes or DecisionRightKind.Approves;

    /// <summary>Votes or a rule that needs more than one make it one decision of several, unless one has votes enough.</summary>
    private static bool IsTogether(DecisionArea area) =>
        area.Quota is >= 1 || area.Rule is not (null or DecisionRule.Unilateral or DecisionRule.Unclear);

    private static FactReference Area(AreaDeciders deciders) => deciders.Area.Reference;

    private static Finding Describe(AreaDeciders deciders) => Finding
        .On(deciders.Area.Reference)
        .With("area", deciders.Area.Name)
        .With("deciders", string.Join(", ", deciders.Names))
        .Measured(deciders.Names.Count, 1, "deciders")
        .Because(deciders.Rights.Select(right => right.Fact.Reference), "decides")
        .Because(deciders.Taken, "taken alone");

    private sealed record Rights(string Area, EquatableArray<Holding<DecisionRight>> Holdings);
}
