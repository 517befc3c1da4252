using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a party that is only told, or only tells.</summary>
public sealed class OneWayCommunication : Rule
{
    /// <summary>The number of exchanges below which their direction is not judged.</summary>
    public static readonly Setting<int> MinimumExchanges = new("minimum_exchanges", 3, 1, 1000)
    {
        Description = "How many exchanges a party must have for their direction to mean something; one one-way channel is enough.",
        Unit = "exchanges",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0603",
        "Communication runs one way",
        "'{party}' {does} and never {lacks}: {value} of {total} exchanges and channels run the other way, at least {threshold} needed",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumExchanges];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = Partners.All
            .Join(
                Flow.All.GroupBy(flow => flow.Party, Aggregate.CollectBy((Flow flow) => flow.Key), (party, flows) => new Flows(party, flows)),
                party => party.Id,
                flows => flows.Party,
                (party, flows) => new Row(party, flows.Items, 0))
            .Combine(MinimumExchanges.Value, (row, minimum) => row with { Minimum = minimum });
        var oneWay = rows.Where(row => !row.IsBothWays);
        var unclear = Query.Facts<Channel>()
            .Where(channel => channel.Senders is null && Contacts.DirectionOf(channel) != ChannelDirection.TwoWay)
            .SelectMany(channel => (channel.Participants ?? []).Distinct());
        var certain = oneWay.NotMatching(unclear, row => row.Party.Id, party => party);
        var open = oneWay.Matching(unclear, row => row.Party.Id, party => party);

        return RuleDefinition
            .Judge(rows.Select(Subject), Recorded<Exchange>(), Recorded<Channel>())
            .Report(certain.Where(row => row.HasExchanges), Describe, Complete<Exchange>())
            .Report(certain.Where(row => row.HasChannel), Describe, Complete<Channel>())
            .Clear(rows.Where(row => row.IsBothWays).Select(Subject))
            .LeaveOpen(open.Select(Subject), "who sends on each channel")
            .LeaveOpen(oneWay.Where(row => !row.HasExchanges && !row.HasChannel).Select(Subject), "enough exchanges");
    }

    private static FactReference Subject(Row row) => row.Party.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("party", row.Party.Name)
        .With("does", row.Sends ? "tells" : "is told")
        .With("lacks", row.Sends ? "hears back" : "tells")
        .With("total", row.Items.Count)
        .Measured(0, 1, "exchanges and channels")
        .Because(row.Items.Select(flow => flow.Fact), row.Sends ? "sent" : "received");

    private sealed record Flows(string Party, EquatableArray<Flow> Items);

    private sealed record Row(Party Party, EquatableArray<Flow> Items, int Minimum)
    {
        public bool Sends => Items.Any(flow => flow.Sends);

        public bool IsBothWays => Sends && Items.Any(flow => flow.Receives);

        public bool HasExchanges => Items.Count(flow => flow.IsExchange) >= Minimum;

        public bool HasChannel => Items.Any(flow => flow.IsChannel);
    }
}
