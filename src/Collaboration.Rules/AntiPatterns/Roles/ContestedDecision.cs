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
            Query.Facts<Activity>().Where(IsDividedUp), area => area.Activity ?? "", activity => activity.Id);
        var classes = Query.Facts<Party>().Where(PartyLookup.IsClass);
        var stopped = areas.Matching(Holders.OfRights.Where(CanStop), area => area.Id, right => right.Fact.Area);
        var voters = Holders.OfRights
            .Where(IsVote)
            .NotMatching(classes, right => right.Party ?? "", party => party.Id)
            .GroupBy(
                right => right.Fact.Area,
                Aggregate.CollectBy((Holding<DecisionRight> right) => right.Fact.Id),
                (area, holdings) => new Rights(area, holdings));
        var reaching = areas
            .NotMatching(dividedUp, area => area.Id, area => area.Id)
            .Join(voters, area => area.Id, held => held.Area, (area, held) => new Row(area, ReachingAlone(area, held.Holdings), []))
            .Where(row => Deciders(row).Count > 0);
        var outvoting = reaching
            .Where(row => Deciders(row).Count > 1)
            .NotMatching(stopped, row => row.Area.Id, area => area.Id);
        var together = areas.Where(IsTogether).NotMatching(reaching, area => area.Id, row => row.Area.Id);
        var rights = Holders.OfRights
            .Where(IsAlone)
            .GroupBy(
                right => right.Fact.Area,
                Aggregate.CollectBy((Holding<DecisionRight> right) => right.Fact.Id),
                (area, holdings) => new Rights(area, holdings));
        var decisions = Query.Facts<Decision>()
            .Where(IsAlone)
            .NotMatching(Query.Facts<Party>().Where(IsBody), Taker, body => body.Id)
            .GroupBy(
                decision => new Decider(decision.Area ?? "", Taker(decision)),
                Aggregate.Min((Decision decision) => FactReference.To(decision)),
                (decider, first) => new Taken(decider.Area, decider.Party, first.Id))
            .GroupBy(
                decision => decision.Area,
                Aggregate.CollectBy((Taken decision) => decision.Decision),
                (area, taken) => new Practice(area, taken));

        var rows = areas
            .NotMatching(dividedUp, area => area.Id, area => area.Id)
            .Where(area => !IsTogether(area))
            .Join(rights, area => area.Id, held => held.Area, (area, held) => new Row(area, held.Holdings, []));
        var several = rows.Where(row => Deciders(row).Count > 1);
        var byPractice = several
            .Where(row => row.Area.Rule is null)
            .Join(decisions, row => row.Area.Id, taken => taken.Area, (row, taken) => row with { Decisions = taken.Decisions })
            .Where(row => Takers(row) > 1);
        var unclear = several
            .Where(row => row.Area.Rule is null)
            .NotMatching(byPractice, row => row.Area.Id, row => row.Area.Id);

        return RuleDefinition
            .Judge(areas)
            .Needs(Recorded<DecisionRight>())
            .Report(several.Where(row => row.Area.Rule is not null), Describe)
            .Report(byPractice, Describe)
            .Report(outvoting, Describe)
            .Clear(together.Concat(dividedUp).Select(FactReference.To))
            .Clear(reaching.Matching(stopped, row => row.Area.Id, area => area.Id).Select(row => row.Area.Reference))
            .LeaveOpen(areas.Where(area => area.Quota < 1).Select(FactReference.To), "how many votes carry a decision")
            .LeaveOpen(unclear.Select(row => row.Area.Reference), "how they decide together")
            .LeaveOpen(rows.Where(HasUnnamed).Select(row => row.Area.Reference), "who decides");
    }

    private static bool IsDividedUp(Activity activity) => activity.Mode == ActivityMode.Severally;

    private static bool IsBody(Party party) => !party.Members.IsEmpty;

    private static bool IsAlone(Holding<DecisionRight> right) => right.Fact is { Kind: DecisionRightKind.Decides, Votes: null };

    private static bool IsAlone(Decision decision) =>
        decision is { Area: not null, Rule: null or DecisionRule.Unilateral } && decision.DecidedBy?.Distinct().Count() == 1;

    private static bool IsVote(Holding<DecisionRight> right) => right.Fact is { Kind: DecisionRightKind.Decides, Votes: > 0 };

    private static bool CanStop(Holding<DecisionRight> right) =>
        right.Fact.Kind is DecisionRightKind.Vetoes or DecisionRightKind.Approves;

    /// <summary>The rights of each party whose votes alone carry a decision.</summary>
    private static EquatableArray<Holding<DecisionRight>> ReachingAlone(DecisionArea area, EquatableArray<Holding<DecisionRight>> votes)
    {
        var sides = votes
            .Where(Holders.IsNamed)
            .GroupBy(right => right.Side)
            .Where(side => side.Sum(right => (long)right.Fact.Votes!.Value) >= area.Quota && area.Quota >= 1)
            .Select(side => side.Key)
            .ToHashSet();
        return votes.Where(right => sides.Contains(right.Side)).ToEquatableArray();
    }

    /// <summary>Votes or a rule that needs more than one make it one decision of several, unless one has votes enough.</summary>
    private static bool IsTogether(DecisionArea area) =>
        area.Quota is >= 1 || area.Rule is not (null or DecisionRule.Unilateral or DecisionRule.Unclear);

    private static bool HasUnnamed(Row row) => !row.Rights.All(Holders.IsNamed);

    private static string Taker(Decision decision) => decision.DecidedBy is { IsEmpty: false } takers ? takers[0] : "";

    private static int Takers(Row row) => row.Decisions
        .Select(decision => decision.Party)
        .Distinct()
        .Select(FactReference.To<Party>)
        .Count(taker => row.Rights.Any(right => right.Side == taker));

    private static List<string> Deciders(Row row) =>
        [.. row.Rights.Where(Holders.IsNamed).DistinctBy(right => right.Side).Select(right => right.Name).Order(StringComparer.Ordinal)];

    private static Finding Describe(Row row)
    {
        var deciders = Deciders(row);
        return Finding
            .On(row.Area.Reference)
            .With("area", row.Area.Name)
            .With("deciders", string.Join(", ", deciders))
            .Measured(deciders.Count, 1, "deciders")
            .Because(row.Rights.Select(right => right.Fact.Reference), "decides")
            .Because(row.Decisions.Select(decision => FactReference.To<Decision>(decision.Decision)), "taken alone");
    }

    private sealed record Rights(string Area, EquatableArray<Holding<DecisionRight>> Holdings);

    private sealed record Decider(string Area, string Party);

    /// <summary>The first decision, by id, that a party took alone in an area: one is enough to show that it does.</summary>
    private sealed record Taken(string Area, string Party, string Decision);

    private sealed record Practice(string Area, EquatableArray<Taken> Decisions);

    private sealed record Row(DecisionArea Area, EquatableArray<Holding<DecisionRight>> Rights, EquatableArray<Taken> Decisions);
}
