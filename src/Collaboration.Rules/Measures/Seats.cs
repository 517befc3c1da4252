using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Which parties are members of which bodies, one step, not on to the members of members.</summary>
internal static class Seats
{
    private static readonly Query<Seat> All = Query.Facts<Party>().SelectMany(body => body.Members.Select(member => new Seat(body.Id, member)));

    /// <summary>What <paramref name="retarget"/> makes of each row for each member of the body that it names.</summary>
    public static Query<T> ForMembers<T>(this Query<T> rows, Func<T, string> body, Func<T, string, T> retarget)
        where T : notnull => rows.Join(All, body, seat => seat.Body, (row, seat) => retarget(row, seat.Member));

    /// <summary>What <paramref name="retarget"/> makes of each row for each body of which it names a member.</summary>
    public static Query<T> ForBodies<T>(this Query<T> rows, Func<T, string> member, Func<T, string, T> retarget)
        where T : notnull => rows.Join(All, member, seat => seat.Member, (row, seat) => retarget(row, seat.Body));

    /// <summary>The rows, and what <paramref name="retarget"/> makes of each for the members and for the bodies of the party that it names.</summary>
    public static Query<T> WithBodies<T>(this Query<T> rows, Func<T, string> party, Func<T, string, T> retarget)
        where T : notnull => rows.Concat(rows.ForMembers(party, retarget)).Concat(rows.ForBodies(party, retarget));

    private sealed record Seat(string Body, string Member);
}
