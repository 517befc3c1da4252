using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Which single parties no recorded check binds.</summary>
internal static class Unchecked
{
    private static readonly Query<Row> Rows = Query.Facts<Party>().Combine(
        Checks.All.Total(Aggregate.CollectBy<Check, string>(check => check.Fact.ToString())),
        (party, all) => new Row(party, IsBound(party, all)));

    /// <summary>The parties that nothing binds as far as was recorded; that nothing does follows only from complete safeguards.</summary>
    public static Query<Party> Parties { get; } = Rows.Where(row => !row.IsBound).Select(row => row.Party);

    /// <summary>The parties that a check binds, and those that are several.</summary>
    public static Query<Party> Bound { get; } = Rows.Where(row => row.IsBound).Select(row => row.Party);

    private static bool IsBound(Party party, EquatableArray<Check> checks) =>
        PartyLookup.IsSeveral(party) || checks.Any(check => !check.Unbound.Contains(party.Id));

    private sealed record Row(Party Party, bool IsBound);
}
