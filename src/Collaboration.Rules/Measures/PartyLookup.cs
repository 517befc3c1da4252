using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Joins rows with the party that they name, and keeps those whose party was not recorded.</summary>
internal static class PartyLookup
{
    /// <summary>One row for each row of <paramref name="query"/>, made with its party, or with null where there is no such party.</summary>
    public static Query<TResult> WithParty<T, TResult>(this Query<T> query, Func<T, string> party, Func<T, Party?, TResult> result)
        where T : notnull
        where TResult : notnull
    {
        var parties = Query.Facts<Party>();
        var known = query.Join(parties, party, found => found.Id, (row, found) => result(row, found));
        var unknown = query.NotMatching(parties, party, found => found.Id).Select(row => result(row, null));
        return known.Concat(unknown);
    }

    /// <summary>Whether the party stands for several: a class of many alike, or a body with members.</summary>
    public static bool IsSeveral(Party party) => IsClass(party) || !party.Members.IsEmpty;

    /// <summary>Whether the party is a class of many alike.</summary>
    public static bool IsClass(Party party) => party.Count > 1;
}
