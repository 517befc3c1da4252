using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>The seats of one area, from rights whose votes and holders are all known.</summary>
/// <param name="Seats">The seats, one for each holder; null when the game is too large.</param>
/// <param name="Dictator">The seat that wins every vote against others with votes; null when there is none.</param>
/// <param name="Quota">How many votes carry a decision; null when equal votes make it unimportant.</param>
internal sealed record VotingTable(EquatableArray<VotingSeat>? Seats, VotingSeat? Dictator, long? Quota)
{
    /// <summary>The table; null when nobody can win, or it hangs on a quota that is not known.</summary>
    public static VotingTable? Of(DecisionArea area, IEnumerable<VotingRight> rights)
    {
        var holders = rights
            .GroupBy(voting => voting.Holder!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Holder(group.Key, [.. group]))
            .ToList();
        var votes = holders.Sum(holder => holder.Votes);
        if (QuotaOf(area, votes) is not { } quota) return AreEqual(holders) ? new(Equal(holders), null, null) : null;
        if (quota > votes) return null;
        if (Game(quota, votes, holders) is not { } game) return new(null, null, quota);

        var power = BanzhafIndex.Normalised(game)!.Value;
        var powerless = VotingStructure.Dummies(game)!.Value;
        var table = holders
            .Select((holder, voter) => holder.Seat(power[voter], powerless.Contains(voter), game.Weights[voter] >= game.Quota))
            .ToEquatableArray();
        var dictators = VotingStructure.Dictators(game)!.Value;
        var isContest = holders.Count(holder => holder.Votes > 0) > 1;
        return new(table, isContest && !dictators.IsEmpty ? table[dictators[0]] : null, quota);
    }

    private static long? QuotaOf(DecisionArea area, long votes) => area switch
    {
        { Quota: { } quota } => quota,
        { Rule: DecisionRule.Majority } => (votes / 2) + 1,
        _ => null,
    };

    /// <summary>Equal votes are equal power, whatever the quota within reach.</summary>
    private static bool AreEqual(List<Holder> holders) =>
        holders.Count >= 2 && holders.All(holder => !holder.CanStop && holder.Votes > 0 && holder.Votes == holders[0].Votes);

    private static EquatableArray<VotingSeat> Equal(List<Holder> holders) =>
        holders.Select(holder => holder.Seat(1.0 / holders.Count, isPowerless: false, winsAlone: null)).ToEquatableArray();

    /// <summary>
    /// A winning coalition has the votes and everybody who can stop it. That is one weighted vote in which each of those k weighs more by
    /// M, greater than all votes together, and the quota is higher by k·M.
    /// </summary>
    private static VotingGame? Game(long quota, long votes, List<Holder> holders)
    {
        var heavier = votes + 1;
        var stoppers = holders.Count(holder => holder.CanStop);
        var total = votes + (stoppers * heavier);
        if (holders.Count > VotingGame.MaxVoters) return null;

        var weights = holders.Select(holder => holder.Votes + (holder.CanStop ? heavier : 0)).ToArray();
        var isTooHeavy = weights.Length > VotingGame.MaxHeavyVoters
            && total / ReducedVotingGame.CommonDivisor(weights) > VotingGame.MaxTotalWeight;
        return isTooHeavy ? null : VotingGame.Create(quota + (stoppers * heavier), weights);
    }

    private sealed record Holder(string Party, EquatableArray<VotingRight> Rights)
    {
        public long Votes => Rights.Sum(voting => voting.Right.Kind == DecisionRightKind.Decides ? (long)voting.Right.Votes!.Value : 0);

        public bool CanStop => Rights.Any(voting => voting.Right.Kind != DecisionRightKind.Decides);

        /// <summary>What was agreed for all its rights together; null when nothing was, or something that is no share.</summary>
        private decimal? AgreedShare =>
            Rights.Any(voting => voting.Right.AgreedShare is not null) && Rights.All(voting => voting.Right.AgreedShare is null or (>= 0 and <= 1))
                ? Rights.Sum(voting => voting.Right.AgreedShare ?? 0)
                : null;

        public VotingSeat Seat(double power, bool isPowerless, bool? winsAlone) => new()
        {
            Party = Party,
            Name = Rights[0].Party?.Name ?? Party,
            IsClass = Rights[0].Party is { } party && PartyLookup.IsClass(party),
            Votes = Votes,
            AgreedShare = AgreedShare,
            Power = power,
            IsPowerless = isPowerless,
            WinsAlone = winsAlone,
            Rights = Rights.Select(voting => voting.Right.Reference).ToEquatableArray(),
        };
    }
}
