using System.Globalization;
using Collaboration.Rules.Engine;
using static Collaboration.Rules.Facts.FactConsistency;

namespace Collaboration.Rules.Facts;

/// <summary>The checks of <see cref="FactConsistency"/> for contradictions between several facts.</summary>
internal static class FactRelationChecks
{
    /// <summary>Agreed shares are often rounded, so that their sum may be a little above 1.</summary>
    private const decimal LargestShareSum = 1.02m;

    public static IEnumerable<FactContradiction> PartsOfThemselves(CollaborationSnapshot snapshot) =>
        from link in FactCycles.ClosingLinks(snapshot.OfType<Activity>(), activity => activity.PartOf is { } whole ? [whole] : [])
        select Found(link.From, nameof(Activity.PartOf), link.From.Id == link.To
            ? "is part of itself; name the larger activity"
            : $"is part of {Quoted(link.To)}, which is in turn part of it; remove one of the links");

    public static IEnumerable<FactContradiction> MembersOfThemselves(CollaborationSnapshot snapshot) =>
        from link in FactCycles.ClosingLinks(snapshot.OfType<Party>(), party => party.Members)
        select Found(link.From, nameof(Party.Members), link.From.Id == link.To
            ? "is a member of itself; remove it from its members"
            : $"has the member {Quoted(link.To)}, of which it is in turn a member; remove one of the links");

    public static IEnumerable<FactContradiction> SharesBeyondOne(CollaborationSnapshot snapshot)
    {
        var agreed = snapshot.OfType<DecisionRight>().Where(right => right.AgreedShare is not null);
        foreach (var area in agreed.GroupBy(right => right.Area, StringComparer.Ordinal))
        {
            var (last, sum) = SumsAtOneTime([.. area], right => right.AgreedShare).FirstOrDefault(together => together.Sum > LargestShareSum);
            if (last is null) continue;
            yield return Found(last, nameof(last.AgreedShare), string.Create(
                CultureInfo.InvariantCulture, $"brings the agreed shares of the area {Quoted(area.Key)} to {sum:0.####}, more than 1; correct them"));
        }
    }

    public static IEnumerable<FactContradiction> QuotasBeyondVotes(CollaborationSnapshot snapshot)
    {
        if (snapshot.CoverageOf<DecisionRight>() != CoverageLevel.Complete) yield break;
        var rights = snapshot.OfType<DecisionRight>()
            .Where(right => right is { Kind: DecisionRightKind.Decides, Nobody: false })
            .ToLookup(right => right.Area, StringComparer.Ordinal);
        foreach (var area in snapshot.OfType<DecisionArea>().Where(area => area.Quota is not null))
        {
            DecisionRight[] voting = [.. rights[area.Id].Where(right => area.Phase is null || right.Phase is null || right.Phase == area.Phase)];
            var votes = SumsAtOneTime(voting, right => Votes(snapshot, right)).Min(together => together.Sum);
            if (votes < area.Quota)
                yield return Found(area, nameof(area.Quota), $"has a quota of {area.Quota}, more than its {votes} votes; correct the quota or the votes");
        }
    }

    /// <summary>Null when they are not known, as those of a party that stands for many.</summary>
    private static decimal? Votes(CollaborationSnapshot snapshot, DecisionRight right) =>
        right.Party is not null && snapshot.Find<Party>(right.Party) is { Count: > 1 } ? null : right.Votes;

    /// <summary>For each phase among the rights, the sum over those of that phase and those of none; null when an amount is not known.</summary>
    private static IEnumerable<(DecisionRight Last, decimal? Sum)> SumsAtOneTime(
        DecisionRight[] rights, Func<DecisionRight, decimal?> amount)
    {
        var inPhases = rights.Where(right => right.Phase is not null).GroupBy(right => right.Phase, StringComparer.Ordinal).ToList();
        var always = Sum(rights.Where(right => right.Phase is null));
        if (inPhases.Count == 0 && rights.Length > 0) return [(rights[^1], always)];
        return inPhases.Select(phase => (phase.Last(), always + Sum(phase)));

        decimal? Sum(IEnumerable<DecisionRight> some) => some.Aggregate((decimal?)0, (sum, right) => sum + amount(right));
    }

    /// <remarks>What holds in a phase can have been decided or stated before it began, but not after it ended. What was measured in it lies in it.</remarks>
    public static IEnumerable<FactContradiction> DatesOutsidePhases(CollaborationSnapshot snapshot) =>
    [
        .. snapshot.OfType<Goal>().SelectMany(goal => DateAfterPhase(snapshot, goal, nameof(goal.StatedOn), goal.StatedOn)),
        .. snapshot.OfType<Decision>().SelectMany(decision => DateAfterPhase(snapshot, decision, nameof(decision.Date), decision.Date)),
        .. snapshot.OfType<Indicator>().SelectMany(indicator => DateAfterPhase(snapshot, indicator, nameof(indicator.Date), indicator.Date)),
        .. snapshot.OfType<Indicator>().SelectMany(indicator => DateBeforePhase(snapshot, indicator, nameof(indicator.Date), indicator.Date)),
        .. snapshot.OfType<Exchange>().SelectMany(exchange => DateAfterPhase(snapshot, exchange, nameof(exchange.Date), exchange.Date)),
        .. snapshot.OfType<Meeting>().SelectMany(meeting => DateAfterPhase(snapshot, meeting, nameof(meeting.Date), meeting.Date)),
    ];

    private static IEnumerable<FactContradiction> DateAfterPhase(CollaborationSnapshot snapshot, Fact fact, string property, PartialDate? date)
    {
        if (date is { } day && PhaseOf(snapshot, fact) is { Until: { } until } phase && until.IsSurelyBefore(day))
            yield return Found(fact, property, $"is dated {day}, after its phase {Quoted(phase.Id)} ended, {until}; correct the date or the phase");
    }

    private static IEnumerable<FactContradiction> DateBeforePhase(CollaborationSnapshot snapshot, Fact fact, string property, PartialDate? date)
    {
        if (date is { } day && PhaseOf(snapshot, fact) is { From: { } from } phase && day.IsSurelyBefore(from))
            yield return Found(fact, property, $"is dated {day}, before its phase {Quoted(phase.Id)} began, {from}; correct the date or the phase");
    }

    private static Phase? PhaseOf(CollaborationSnapshot snapshot, Fact fact) => fact.Phase is null ? null : snapshot.Find<Phase>(fact.Phase);
}
