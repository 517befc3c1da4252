using System.Globalization;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>The signs on record that power is out of balance, as the measures show them.</summary>
internal static class Imbalances
{
    /// <summary>One row for each area in which one party wins every vote.</summary>
    public static Query<Imbalance> OfVotes { get; } = VotingPower.Areas
        .Where(voting => voting.IsDictated)
        .Select(voting => new Imbalance(
            [voting.Area.Reference],
            $"'{voting.Dictator!.Name}' wins every vote in '{voting.Area.Name}'",
            voting.Dictator.Rights));

    /// <summary>One row while any decision has left out a party that did not take part in it; the first by id stands for all.</summary>
    public static Query<Imbalance> OfParticipation { get; } = Query.Facts<Decision>()
        .Where(decision => (decision.LeftOut ?? []).Except(decision.DecidedBy ?? []).Any())
        .GroupBy(_ => "", Aggregate.Min<Decision, string>(decision => decision.Id), (_, first) => first)
        .Join(Query.Facts<Decision>(), first => first, decision => decision.Id, (_, decision) => new Imbalance(
            [],
            $"parties were left out of decisions such as '{decision.Name}'",
            [decision.Reference]));

    /// <summary>One row for each party that takes more than a share of the decisions alone.</summary>
    public static Query<Imbalance> OfDecisions(Setting<double> maximumShare, Setting<int> minimumDecisions) => DecisionShares.Parties
        .Combine(maximumShare.Value, (share, maximum) => new Taken(share, maximum, 0))
        .Combine(minimumDecisions.Value, (row, minimum) => row with { Minimum = minimum })
        .Where(row => row.Share.Taken >= row.Minimum && row.Share.Share > row.Maximum)
        .Join(DecisionShares.Alone, row => row.Share.Party.Id, alone => alone.Party, (row, alone) => new Imbalance(
            [row.Share.Party.Reference],
            $"'{row.Share.Party.Name}' takes {Percent(row.Share.Share!.Value)} of the decisions alone",
            alone.Decisions));

    /// <summary>One row for each party that brings more than a share of a resource.</summary>
    public static Query<Imbalance> OfResources(Setting<double> maximumShare) => ResourceShares.Parties
        .Combine(maximumShare.Value, (share, maximum) => new Brought(share, maximum))
        .Where(row => row.Share.Share > row.Maximum)
        .Select(row => row.Share)
        .WithParty(share => share.Party, (share, party) => new Imbalance(
            [share.Contributions[0]],
            $"'{party?.Name ?? share.Party}' brings {Percent(share.Share)} of the {Resource(share)}",
            share.Contributions));

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);

    private static string Resource(ResourceShare share)
    {
        var kind = share.Kind.ToString().ToLowerInvariant();
        return share.Unit.Length == 0 ? kind : $"{kind} in {share.Unit}";
    }

    private sealed record Taken(DecisionShare Share, double Maximum, int Minimum);

    private sealed record Brought(ResourceShare Share, double Maximum);
}
