using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

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
                decision => decision.Area ?? "",
                Aggregate.CollectBy((Decision decision) => decision.Id),
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
            .Clear(areas.Where(IsTogether).Concat(dividedUp).Select(FactReference.To))
            .LeaveOpen(unclear.Select(row => row.Area.Reference), "how they decide together")
            .LeaveOpen(rows.Where(HasUnnamed).Select(row => row.Area.Reference), "who decides");
    }

    private static bool IsDividedUp(Activity activity) => activity.Mode == ActivityMode.Severally;

    private static bool IsBody(Party party) => !party.Members.IsEmpty;

    private static bool IsAlone(Holding<DecisionRight> right) => right.Fact is { Kind: DecisionRightKind.Decides, Votes: null };

    private static bool IsAlone(Decision decision) =>
        decision is { Area: not null, DecidedBy.Count: 1, Rule: null or DecisionRule.Unilateral };

    /// <summary>Votes or a rule that needs more than one make it one decision of several.</summary>
    private static bool IsTogether(DecisionArea area) =>
        area.Quota is not null || area.Rule is not (null or DecisionRule.Unilateral or DecisionRule.Unclear);

    private static bool HasUnnamed(Row row) => !row.Rights.All(Holders.IsNamed);

    private static string Taker(Decision decision) => decision.DecidedBy is { IsEmpty: false } takers ? takers[0] : "";

    private static int Takers(Row row) => row.Decisions
        .Select(decision => FactReference.To<Party>(Taker(decision)))
        .Distinct()
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
            .Because(row.Decisions.Select(decision => decision.Reference), "taken alone");
    }

    private sealed record Rights(string Area, EquatableArray<Holding<DecisionRight>> Holdings);

    private sealed record Practice(string Area, EquatableArray<Decision> Decisions);

    private sealed record Row(DecisionArea Area, EquatableArray<Holding<DecisionRight>> Rights, EquatableArray<Decision> Decisions);
}
