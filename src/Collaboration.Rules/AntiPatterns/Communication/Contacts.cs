using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Which parties are in touch with each other, both ways, by whatever is recorded.</summary>
/// <remarks>
/// In touch are two parties that one side says communicate, that share a channel on which both can send, that attended one meeting, or of
/// which each told the other something that was not stopped. A tie of strength 0 was recorded as none.
/// </remarks>
internal static class Contacts
{
    /// <summary>Ties of communicating that were not recorded as none.</summary>
    public static Query<Tie> Ties { get; } = Query.Facts<Tie>()
        .Where(tie => tie is { Relation: TieRelation.Communicates, Strength: null or > 0 });

    /// <summary>Ties of working together that were not recorded as none.</summary>
    public static Query<Tie> WorkTies { get; } = Query.Facts<Tie>()
        .Where(tie => tie is { Relation: TieRelation.Collaborates, Strength: null or > 0 });

    /// <summary>One row while some tie of communicating was recorded, be it as none: then it was asked who is in touch.</summary>
    public static Query<string> Surveyed { get; } = Query.Facts<Tie>()
        .Where(tie => tie.Relation == TieRelation.Communicates)
        .GroupBy(_ => "", Aggregate.Count<Tie>(), (key, _) => key);

    /// <summary>Each pair in touch by channel, meeting or exchange, once.</summary>
    public static Query<PartyPair> WithoutTies { get; } = OnChannels().Concat(InMeetings()).Concat(ByExchange()).Distinct();

    /// <summary>Each pair in touch, once.</summary>
    public static Query<PartyPair> All { get; } = Ties.SelectMany(PartyPair.Of).Concat(WithoutTies).Distinct();

    /// <summary>
    /// Each pair not in touch that may be: on a channel of unknown direction, or invited to a meeting of which it is not known who came.
    /// </summary>
    public static Query<PartyPair> Possible { get; } = Query.Facts<Channel>()
        .Where(channel => DirectionOf(channel) is null)
        .SelectMany(channel => PartyPair.Among(channel.Participants ?? []))
        .Concat(Query.Facts<Meeting>().Where(meeting => meeting.Attended is null).SelectMany(meeting => PartyPair.Among(meeting.Invited ?? [])))
        .Distinct()
        .NotMatching(All, pair => pair, pair => pair);

    /// <summary>The direction recorded, or else that of its kind: talk and mail go both ways, reports and news one way.</summary>
    public static ChannelDirection? DirectionOf(Channel channel) => channel.Direction ?? channel.Kind switch
    {
        ChannelKind.Meeting or ChannelKind.Call or ChannelKind.Correspondence => ChannelDirection.TwoWay,
        ChannelKind.Chat or ChannelKind.CoLocation or ChannelKind.Liaison => ChannelDirection.TwoWay,
        ChannelKind.Report or ChannelKind.Bulletin => ChannelDirection.OneWay,
        _ => null,
    };

    /// <summary>Those who can send on a channel; of a two-way channel all.</summary>
    public static IEnumerable<string> Senders(Channel channel) => DirectionOf(channel) switch
    {
        ChannelDirection.TwoWay => channel.Participants ?? [],
        ChannelDirection.OneWay => channel.Senders ?? [],
        _ => [],
    };

    /// <summary>The days between two contacts, as a month or quarter at its longest.</summary>
    public static int Days(ContactFrequency frequency) => frequency switch
    {
        ContactFrequency.Daily => 1,
        ContactFrequency.Weekly => 7,
        ContactFrequency.Fortnightly => 14,
        ContactFrequency.Monthly => 31,
        ContactFrequency.Quarterly => 92,
        _ => 366,
    };

    private static Query<PartyPair> OnChannels() => Query.Facts<Channel>().SelectMany(channel => PartyPair.Among(Senders(channel)));

    private static Query<PartyPair> InMeetings() => Query.Facts<Meeting>().SelectMany(meeting => PartyPair.Among(meeting.Attended ?? []));

    private static Query<PartyPair> ByExchange()
    {
        var told = Query.Facts<Exchange>()
            .Where(exchange => exchange.Stopped != true)
            .SelectMany(exchange => (exchange.To ?? []).Select(to => new Told(exchange.From, to)))
            .Where(told => told.From != told.To);
        return told
            .Matching(told, there => there, back => new Told(back.To, back.From))
            .SelectMany(both => PartyPair.Among([both.From, both.To]));
    }

    private sealed record Told(string From, string To);
}
