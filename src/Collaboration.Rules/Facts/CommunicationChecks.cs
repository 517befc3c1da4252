using static Collaboration.Rules.Facts.FactConsistency;

namespace Collaboration.Rules.Facts;

/// <summary>The checks of <see cref="FactConsistency"/> for facts about communication.</summary>
internal static class CommunicationChecks
{
    public static IEnumerable<FactContradiction> All(CollaborationSnapshot snapshot) =>
    [
        .. snapshot.OfType<InformationRequest>().SelectMany(AnsweredAndOpen),
        .. snapshot.OfType<Channel>().SelectMany(SendersOfTwoWayChannel),
        .. snapshot.OfType<Exchange>().SelectMany(StoppedAndReceived),
        .. snapshot.OfType<Tie>().SelectMany(TieToItself),
        .. snapshot.OfType<Speaking>().SelectMany(TwoSpeakers),
    ];

    private static IEnumerable<FactContradiction> AnsweredAndOpen(InformationRequest request)
    {
        if (request is { Outcome: RequestOutcome.Open, AnsweredOn: { } date })
            yield return Found(request, nameof(request.Outcome), $"is open, and was answered on {date}; remove one of the two");
    }

    private static IEnumerable<FactContradiction> SendersOfTwoWayChannel(Channel channel)
    {
        if (channel is { Direction: ChannelDirection.TwoWay, Senders: { IsEmpty: false } senders, Participants: { } participants }
            && participants.FirstOrDefault(party => !senders.Contains(party)) is { } silent)
        {
            yield return Found(
                channel, nameof(channel.Senders), $"runs both ways, and the party {Quoted(silent)} is not among its senders; correct one of the two");
        }
    }

    private static IEnumerable<FactContradiction> StoppedAndReceived(Exchange exchange)
    {
        if (exchange is { Stopped: false, StoppedBy: { } party })
            yield return Found(exchange, nameof(exchange.StoppedBy), $"was not stopped, and was stopped by the party {Quoted(party)}; remove one of the two");
    }

    private static IEnumerable<FactContradiction> TieToItself(Tie tie)
    {
        if (tie.From == tie.To)
            yield return Found(tie, nameof(tie.To), $"joins the party {Quoted(tie.To)} to itself; name two parties");
    }

    private static IEnumerable<FactContradiction> TwoSpeakers(Speaking speaking)
    {
        if (speaking is { Party: { } party, Person: { } person })
        {
            yield return Found(
                speaking, nameof(speaking.Person), $"names the party {Quoted(party)} and the person {Quoted(person)}, and has one speaker; keep one");
        }
    }
}
