using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>When a party was in contact, and how often it was meant to be.</summary>
/// <param name="Party">The party.</param>
/// <param name="Contacts">The exchanges, meetings and ties by which it was in contact, by reference.</param>
/// <param name="Cadence">The days between contacts on the busiest of its channels; null when no cadence was recorded.</param>
internal sealed record PartyContact(Party Party, EquatableArray<PartyContact.Occasion> Contacts, int? Cadence)
{
    /// <summary>The contact of each party that takes part, bodies of others apart.</summary>
    public static Query<PartyContact> OfPartners { get; } = Gather();

    /// <summary>One row while there is an exchange or a meeting of which it is not known who was in it, else none.</summary>
    public static Query<string> OfUnknownParties { get; } = Query.Facts<Exchange>()
        .Where(exchange => exchange is { Stopped: not true, To: null })
        .Select(FactReference.To)
        .Concat(Query.Facts<Meeting>().Where(meeting => meeting is { Attended: null, Invited: null }).Select(FactReference.To))
        .GroupBy(_ => "", Aggregate.Count<FactReference>(), (key, _) => key);

    /// <summary>The contacts of known date.</summary>
    public IEnumerable<Occasion> Dated => Contacts.Where(contact => contact.Date is not null);

    /// <summary>Whether there were contacts of unknown date, or meetings it may have come to, which may have been later than all others.</summary>
    public bool HasUndated => Contacts.Any(contact => contact.Date is null);

    private static Query<PartyContact> Gather()
    {
        var contacts = Occasions().GroupBy(
            occasion => occasion.Party,
            Aggregate.CollectBy((Occasion occasion) => occasion.Fact),
            (party, occasions) => new Calendar(party, occasions));
        var cadences = Query.Facts<Channel>()
            .Where(channel => channel.Cadence is not null)
            .SelectMany(channel => Rhythms(channel.Participants ?? [], Communication.Contacts.Days(channel.Cadence!.Value)))
            .GroupBy(rhythm => rhythm.Party, Aggregate.Min((Rhythm rhythm) => rhythm.Days), (party, days) => new Rhythm(party, days));
        var without = Partners.All.Select(party => new PartyContact(party, [], null));
        var rows = without
            .Join(contacts, row => row.Party.Id, calendar => calendar.Party, (row, calendar) => row with { Contacts = calendar.Occasions })
            .Concat(without.NotMatching(contacts, row => row.Party.Id, calendar => calendar.Party));
        return rows
            .Join(cadences, row => row.Party.Id, rhythm => rhythm.Party, (row, rhythm) => row with { Cadence = rhythm.Days })
            .Concat(rows.NotMatching(cadences, row => row.Party.Id, rhythm => rhythm.Party));
    }

    /// <summary>Each contact once for each party in it.</summary>
    private static Query<Occasion> Occasions()
    {
        var exchanges = Query.Facts<Exchange>()
            .Where(exchange => exchange.Stopped != true && exchange.To is not { IsEmpty: true })
            .SelectMany(exchange => Occasions([.. exchange.To ?? [], exchange.From], exchange.Reference, exchange.Date));
        var meetings = Query.Facts<Meeting>()
            .Where(meeting => meeting.Attended?.Distinct().Skip(1).Any() == true)
            .SelectMany(meeting => Occasions(meeting.Attended!.Value, meeting.Reference, meeting.Date));
        var invited = Query.Facts<Meeting>()
            .Where(meeting => meeting.Attended is null)
            .SelectMany(meeting => Occasions(meeting.Invited ?? [], meeting.Reference, null));
        var ties = Communication.Contacts.Ties
            .Where(tie => tie.LastContact is not null)
            .SelectMany(tie => Occasions([tie.From, tie.To], tie.Reference, tie.LastContact));
        return exchanges.Concat(meetings).Concat(invited).Concat(ties);
    }

    private static IEnumerable<Occasion> Occasions(EquatableArray<string> parties, FactReference fact, PartialDate? date) =>
        parties.Distinct().Select(party => new Occasion(party, fact, date));

    private static IEnumerable<Rhythm> Rhythms(EquatableArray<string> parties, int days) =>
        parties.Distinct().Select(party => new Rhythm(party, days));

    /// <summary>That a party was in contact, by which fact and when.</summary>
    internal sealed record Occasion(string Party, FactReference Fact, PartialDate? Date);

    private sealed record Calendar(string Party, EquatableArray<Occasion> Occasions);

    private sealed record Rhythm(string Party, int Days);
}
