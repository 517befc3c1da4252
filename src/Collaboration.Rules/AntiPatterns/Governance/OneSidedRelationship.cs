using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Governance;

/// <summary>Reports two parties that both contribute, and between which resources or credit go one way only.</summary>
public sealed class OneSidedRelationship : Rule
{
    /// <summary>The number of resource flows from which a relationship is judged.</summary>
    public static readonly Setting<int> MinimumFlows = new("minimum_flows", 1, 1, 1000)
    {
        Description = "How many flows of resources, all one way, make a relationship one-sided.",
        Unit = "flows",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of shared achievements from which credit is judged.</summary>
    public static readonly Setting<int> MinimumAchievements = new("minimum_achievements", 2, 1, 1000)
    {
        Description = "How many achievements of both, all credited to one of them, make a relationship one-sided.",
        Unit = "achievements",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0808",
        "A one-sided relationship",
        "{what} passes from {giver} to {receiver} only, {count} one way and none back: reciprocity {value}, more than {threshold} expected",
        Category.Governance,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumFlows, MinimumAchievements];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var resources = OneWay(PartyDyad.OfContributors, MinimumFlows);
        var oneWay = OneWay(PartyDyad.OfCredit, MinimumAchievements);
        var credit = oneWay.NotMatching(PartyDyad.OfUnknownCredit, row => row.Dyad.Ends, ends => ends);
        var open = oneWay.Matching(PartyDyad.OfUnknownCredit, row => row.Dyad.Ends, ends => ends);
        var parties = PartyDyad.OfResources.Concat(PartyDyad.OfCredit)
            .SelectMany(dyad => new[] { dyad.First, dyad.Second })
            .NotMatching(resources.Concat(oneWay), party => party, row => row.Dyad.Second);

        return RuleDefinition
            .Judge(parties.Select(FactReference.To<Party>), Recorded<ResourceFlow>(), Recorded<Credit>())
            .Report(resources, row => Describe(row, "What is given"), Complete<ResourceFlow>(), Recorded<Contribution>())
            .Report(credit, row => Describe(row, "Credit for what both did", row.Dyad.Arcs[0].Fact), Complete<Credit>())
            .LeaveOpen(open.Select(row => FactReference.To<Party>(row.Dyad.First)), "who was credited");
    }

    private static Query<Row> OneWay(Query<PartyDyad> dyads, Setting<int> minimum) => dyads
        .Where(dyad => dyad.Reciprocity == 0)
        .Combine(minimum.Value, (dyad, least) => new Row(dyad, least))
        .Where(row => row.Dyad.Arcs.Count >= row.Least)
        .WithParty(row => row.Giver, (row, party) => row with { GiverName = party?.Name ?? row.Giver })
        .WithParty(row => row.Receiver, (row, party) => row with { ReceiverName = party?.Name ?? row.Receiver });

    private static Finding Describe(Row row, string what, params ReadOnlySpan<FactReference> besides) => Finding
        .On(FactReference.To<Party>(row.Dyad.First), [FactReference.To<Party>(row.Dyad.Second), .. besides])
        .With("what", what)
        .With("giver", row.GiverName)
        .With("receiver", row.ReceiverName)
        .With("count", row.Dyad.Arcs.Count)
        .Measured(row.Dyad.Reciprocity, 0, "dyad reciprocity")
        .Because(row.Dyad.Facts, "one way");

    private sealed record Row(PartyDyad Dyad, int Least, string GiverName = "", string ReceiverName = "")
    {
        public string Giver => Dyad.Arcs[0].From;

        public string Receiver => Dyad.Arcs[0].To;
    }
}
