using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Measuring;

/// <summary>Measures of who is in touch with whom, and of who speaks.</summary>
internal static class NetworkMeasures
{
    private static readonly Query<MeetingTalk> Spoken = MeetingTalks.All.Where(talk => talk.Voices is { Count: > 0 });

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("contact-density", Partners.InTouch.Select(partners => Whole(partners, NetworkDensity.Undirected(partners.Network()))))
        {
            Description = "The share of the pairs of parties that are in touch; counted are the parties.",
            Unit = "share",
            Range = "0 to 1",
            Source = "Wasserman and Faust 1994",
            RestsOn = [typeof(Party)],
            RestsOnOneOf = ContactFacts,
        },
        new("contact-centralisation", Partners.InTouch.Select(partners => Whole(partners, DegreeCentralisation.Undirected(partners.Network()))))
        {
            Description = "How far contacts hang on one party; counted are the parties.",
            Unit = "index",
            Range = "0 to 1",
            Source = "Freeman 1979",
            RestsOn = [typeof(Party)],
            RestsOnOneOf = ContactFacts,
        },
        new("contact-groups", Partners.InTouch.Select(partners => Whole(partners, NetworkComponents.Of(partners.Network()).Count)))
        {
            Description = "How many groups there are that no contact joins; counted are the parties.",
            Unit = "groups",
            Range = "0 or more",
            Source = "Wasserman and Faust 1994",
            RestsOn = [typeof(Party)],
            RestsOnOneOf = ContactFacts,
        },
        new("contact-cut", Partners.InTouch.SelectMany(Cuts))
        {
            Description = "How many groups the parties in touch with one party would fall into without it.",
            Unit = "groups",
            Range = "2 or more",
            Source = "Hopcroft and Tarjan 1973",
            RestsOn = [typeof(Party)],
            RestsOnOneOf = ContactFacts,
        },
        new("tie-reciprocity", TieNetworks().Select(Mutual))
        {
            Description = "The share of the ties of one kind that run both ways; counted are the ties.",
            Unit = "share",
            Range = "0 to 1",
            Source = "Wasserman and Faust 1994",
            RestsOn = [typeof(Tie)],
        },
        new("talk-inequality", Spoken.Select(talk => Talk(talk, GiniIndex.Of)))
        {
            Description = "The Gini index of what the speakers of a meeting said; counted are the speakers.",
            Unit = "index",
            Range = "0 to below 1",
            Source = "Gini 1912",
            RestsOn = [typeof(Speaking)],
        },
        new("talk-top-share", Spoken.Select(talk => Talk(talk, ParticipationEquality.TopShare)))
        {
            Description = "The share of what was said in a meeting that the one who spoke most said; counted are the speakers.",
            Unit = "share",
            Range = "above 0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Speaking)],
        },
    ];

    private static IReadOnlyList<Type> ContactFacts => [typeof(Tie), typeof(Channel), typeof(Meeting), typeof(Exchange)];

    private delegate double? OfAmounts(ReadOnlySpan<decimal> amounts);

    private static MeasuredValue Whole(Partners partners, double? value) => new("all parties", value) { Whole = partners.Parties.Count };

    private static IEnumerable<MeasuredValue> Cuts(Partners partners) =>
        ArticulationPoints.Of(partners.Network()).Select(cut => MeasuredValue.Of(FactReference.To<Party>(cut.Node), cut.Parts));

    private static Query<Ties> TieNetworks() => Query.Facts<Tie>()
        .Where(tie => tie.Strength != 0)
        .GroupBy(tie => tie.Relation, Aggregate.CollectBy<Tie, string>(tie => tie.Id), (relation, all) => new Ties(relation, all));

    private static MeasuredValue Mutual(Ties ties)
    {
        var network = ties.Network();
        return new($"{ties.Relation}", Reciprocity.OfArcs(network)) { Whole = network.ArcCount };
    }

    private static MeasuredValue Talk(MeetingTalk talk, OfAmounts measure)
    {
        decimal[] amounts = [.. talk.Voices!.Value.Select(voice => voice.Amount)];
        return new(FactReference.To<Meeting>(talk.Meeting).ToString(), measure(amounts)) { Whole = amounts.Length };
    }

    private sealed record Ties(TieRelation Relation, EquatableArray<Tie> All)
    {
        public TieNetwork Network() => new(All.SelectMany(tie => new[] { tie.From, tie.To }), All.Select(tie => (tie.From, tie.To)));
    }
}
