using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Balance of benefit and risk: each party's recorded share of the one against its share of the other.</summary>
/// <remarks>
/// The share of a party is the sum of its stakes in benefit, or in risk; liability counts as risk. A party without such a stake has a share
/// of 0 only where the recorded shares of the others add up to the whole, to within 0.02 for rounding; else its share is undefined, and so
/// is that of a party with a stake in words only, or with more than 1 in sum. All stakes have to be recorded. Adapted: there is no
/// published cut-off.
/// </remarks>
public static class BenefitRiskBalances
{
    private const decimal Rounding = 0.02m;

    /// <summary>One row for each party.</summary>
    public static Query<BenefitRiskBalance> Parties { get; } = Measure();

    private static Query<BenefitRiskBalance> Measure()
    {
        var stakes = Query.Facts<Stake>().Where(stake => stake.Of is StakeKind.Benefit or StakeKind.Risk);
        var parties = Query.Facts<Party>();
        var byParty = stakes.GroupBy(
            stake => stake.Party, Aggregate.CollectBy((Stake stake) => stake.Id), (party, all) => new Held(party, all));
        var totals = stakes.Total(Aggregate.Fold((Totals totals, Stake stake, int count) => totals.With(stake, count), totals => totals.Whole()));
        return parties
            .Join(byParty, party => party.Id, held => held.Party, (party, held) => new Row(party, held.Stakes))
            .Concat(parties.NotMatching(byParty, party => party.Id, held => held.Party).Select(party => new Row(party, [])))
            .Combine(totals, (row, whole) => new BenefitRiskBalance(
                row.Party,
                ShareOf(row.Stakes.Where(stake => stake.Of == StakeKind.Benefit), whole.Benefit),
                ShareOf(row.Stakes.Where(stake => stake.Of == StakeKind.Risk), whole.Risk),
                row.Stakes.Select(FactReference.To).ToEquatableArray()));
    }

    private static decimal? ShareOf(IEnumerable<Stake> stakes, bool isWhole)
    {
        decimal[] shares = [.. stakes.Select(stake => stake.Share ?? -1)];
        if (shares.Length == 0) return isWhole ? 0 : null;
        return shares.All(share => share is >= 0 and <= 1) && shares.Sum() <= 1 ? shares.Sum() : null;
    }

    private sealed record Held(string Party, EquatableArray<Stake> Stakes);

    private sealed record Row(Party Party, EquatableArray<Stake> Stakes);

    private sealed record Shared(bool Benefit, bool Risk);

    private readonly record struct Totals(decimal Benefit, decimal Risk)
    {
        public Totals With(Stake stake, int count)
        {
            var share = (stake.Share is >= 0 and <= 1 ? stake.Share.Value : 0) * count;
            return stake.Of == StakeKind.Benefit ? this with { Benefit = Benefit + share } : this with { Risk = Risk + share };
        }

        public Shared Whole() => new(IsWhole(Benefit), IsWhole(Risk));

        private static bool IsWhole(decimal sum) => Math.Abs(sum - 1) <= Rounding;
    }
}
