using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>What a party sends and what reaches it.</summary>
/// <param name="Party">The party's id.</param>
/// <param name="Fact">The exchange, channel, meeting or tie.</param>
/// <param name="Sends">Whether the party sends by it.</param>
/// <param name="Receives">Whether the party receives by it.</param>
internal sealed record Flow(string Party, FactReference Fact, bool Sends, bool Receives)
{
    /// <summary>One row for each party and each thing that it sends or receives by; exchanges that were stopped sent nothing.</summary>
    public static Query<Flow> All { get; } = OfExchanges()
        .Concat(OfChannels())
        .Concat(Query.Facts<Meeting>().SelectMany(meeting => BothWays(meeting.Attended ?? [], meeting.Reference)))
        .Concat(Contacts.Ties.SelectMany(tie => BothWays([tie.From, tie.To], tie.Reference)));

    /// <summary>A text by which the flows of a party are ordered, unlike for each.</summary>
    public string Key => $"{Fact} {Sends}";

    /// <summary>Whether it is an exchange.</summary>
    public bool IsExchange => Fact.Kind == nameof(Exchange);

    /// <summary>Whether it is a channel.</summary>
    public bool IsChannel => Fact.Kind == nameof(Channel);

    private static Query<Flow> OfExchanges()
    {
        var told = Query.Facts<Exchange>().Where(exchange => exchange.Stopped != true && exchange.To is not { IsEmpty: true });
        return told
            .Select(exchange => new Flow(exchange.From, exchange.Reference, true, false))
            .Concat(told.SelectMany(exchange => Received(exchange.To ?? [], [exchange.From], exchange.Reference)));
    }

    private static Query<Flow> OfChannels()
    {
        var channels = Query.Facts<Channel>();
        var oneWay = channels.Where(channel => Contacts.DirectionOf(channel) == ChannelDirection.OneWay && channel.Senders is { IsEmpty: false });
        return channels
            .Where(channel => Contacts.DirectionOf(channel) == ChannelDirection.TwoWay)
            .SelectMany(channel => BothWays(channel.Participants ?? [], channel.Reference))
            .Concat(oneWay.SelectMany(channel => Sent(channel.Senders!.Value, channel.Reference)))
            .Concat(oneWay.SelectMany(channel => Received(channel.Participants ?? [], channel.Senders!.Value, channel.Reference)));
    }

    /// <summary>Where only one is, nothing flows.</summary>
    private static IEnumerable<Flow> BothWays(EquatableArray<string> parties, FactReference fact)
    {
        var distinct = parties.Distinct().ToList();
        return distinct.Count < 2 ? [] : distinct.Select(party => new Flow(party, fact, true, true));
    }

    /// <summary>Several senders also hear each other.</summary>
    private static IEnumerable<Flow> Sent(EquatableArray<string> senders, FactReference fact) =>
        senders.Distinct().Select(party => new Flow(party, fact, true, senders.Distinct().Skip(1).Any()));

    private static IEnumerable<Flow> Received(EquatableArray<string> parties, EquatableArray<string> senders, FactReference fact) =>
        parties.Except(senders).Select(party => new Flow(party, fact, false, true));
}
