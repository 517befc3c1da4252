using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>A party's part in meetings: those it was invited to, and what it said in those it came to.</summary>
/// <param name="Party">The party.</param>
/// <param name="Invited">The meetings it was invited to, of which it is known who came; by id.</param>
/// <param name="Heard">The meetings it came to, of which it is known how much each said; by id.</param>
internal sealed record Participation(Party Party, EquatableArray<Participation.Seat> Invited, EquatableArray<Participation.Talk> Heard)
{
    /// <summary>The share of the meetings that it came to; null, for undefined, when it was invited to none.</summary>
    public double? Attendance => Invited.Count == 0 ? null : (double)Invited.Count(seat => seat.IsTaken) / Invited.Count;

    /// <summary>What it said as part of an equal share, over all meetings; null, for undefined, when there is none.</summary>
    public double? Voice => Heard.Count == 0 ? null : (double)(Heard.Sum(talk => talk.Own / talk.Total) / Heard.Sum(talk => 1m / talk.Present));

    /// <summary>The meetings it did not come to.</summary>
    public IEnumerable<FactReference> Missed => Invited.Where(seat => !seat.IsTaken).Select(seat => FactReference.To<Meeting>(seat.Meeting));

    /// <summary>The meetings in which it could be heard.</summary>
    public IEnumerable<FactReference> Attended => Heard.Select(talk => FactReference.To<Meeting>(talk.Meeting));

    /// <summary>The part of each of <paramref name="parties"/>.</summary>
    public static Query<Participation> Of(Query<Party> parties)
    {
        var meetings = Query.Facts<Meeting>();
        var invited = meetings
            .Where(meeting => meeting is { Invited: not null, Attended: not null })
            .SelectMany(Seats);
        var heard = MeetingTalks.All
            .Join(meetings, talk => talk.Meeting, meeting => meeting.Id, (talk, meeting) => new Session(talk, meeting))
            .SelectMany(session => session.Talks);
        return With(
            With(
                parties.Select(party => new Participation(party, [], [])),
                invited.GroupBy(seat => seat.Party, Aggregate.CollectBy((Seat seat) => seat.Meeting), (party, seats) => new Rows<Seat>(party, seats)),
                (part, seats) => part with { Invited = seats }),
            heard.GroupBy(talk => talk.Party, Aggregate.CollectBy((Talk talk) => talk.Meeting), (party, talks) => new Rows<Talk>(party, talks)),
            (part, talks) => part with { Heard = talks });
    }

    private static IEnumerable<Seat> Seats(Meeting meeting)
    {
        var attended = meeting.Attended!.Value;
        return meeting.Invited!.Value.Union(attended).Select(party => new Seat(party, meeting.Id, attended.Contains(party)));
    }

    private static Query<Participation> With<T>(
        Query<Participation> parts, Query<Rows<T>> rows, Func<Participation, EquatableArray<T>, Participation> add)
        where T : notnull =>
        parts
            .Join(rows, part => part.Party.Id, own => own.Party, (part, own) => add(part, own.Items))
            .Concat(parts.NotMatching(rows, part => part.Party.Id, own => own.Party));

    /// <summary>A party's seat in a meeting, and whether it came.</summary>
    internal sealed record Seat(string Party, string Meeting, bool IsTaken);

    /// <summary>What a party said in a meeting, of what all said, among so many parties present.</summary>
    internal sealed record Talk(string Party, string Meeting, decimal Own, decimal Total, int Present);

    private sealed record Session(MeetingTalk Said, Meeting Meeting)
    {
        /// <summary>One for each party that came, or that spoke where it is not known who came; none where it was alone or nothing was said.</summary>
        public IEnumerable<Talk> Talks
        {
            get
            {
                if (Said.ByParty is not { } own || Said.Total is not > 0) return [];
                var present = (Meeting.Attended ?? own.Keys.ToEquatableArray()).Distinct().ToList();
                if (present.Count < 2) return [];
                return present.Select(party => new Talk(party, Meeting.Id, own.GetValueOrDefault(party), Said.Total.Value, present.Count));
            }
        }
    }

    private sealed record Rows<T>(string Party, EquatableArray<T> Items)
        where T : notnull;
}
