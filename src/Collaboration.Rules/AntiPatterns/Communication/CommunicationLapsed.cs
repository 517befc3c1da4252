using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Reports a party with which there has been no contact for long.</summary>
public sealed class CommunicationLapsed : Rule
{
    /// <summary>How many times its cadence a channel may rest.</summary>
    public static readonly Setting<double> MaximumCadences = new("maximum_cadences", 2, 1, 100)
    {
        Description = "How many times the shortest cadence of its channels may pass without contact with a party.",
        Unit = "cadences",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>How long there may be no contact where no cadence was recorded.</summary>
    public static readonly Setting<int> MaximumDays = new("maximum_days", 90, 1, 3650)
    {
        Description = "How many days may pass without contact with a party that is on no channel of recorded cadence.",
        Unit = "days",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0605",
        "Communication has lapsed",
        "'{party}' was last in contact on {last}: {value} days ago, more than {threshold}",
        Category.Communication,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumCadences, MaximumDays];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = PartyContact.OfPartners
            .Combine(Query.AsOf, (party, asOf) => new Row(party, asOf, 0, 0))
            .Combine(MaximumCadences.Value, (row, cadences) => row with { Cadences = cadences })
            .Combine(MaximumDays.Value, (row, days) => row with { Days = days });
        var stale = rows.Where(row => row.Since > row.Limit);
        var unclear = PartyContact.OfUnknownParties;
        var certain = stale.Where(row => !row.Contact.HasUndated).NotMatching(unclear, _ => "", key => key);
        var undated = rows.Where(row => row.Since is null).Concat(stale.Where(row => row.Contact.HasUndated));

        return RuleDefinition
            .Judge(Partners.All)
            .Report(certain, Describe, Complete<Exchange>(), Complete<Meeting>())
            .Clear(rows.Where(row => row.Since <= row.Limit).Select(Subject))
            .LeaveOpen(undated.Select(Subject), "when it was last in contact")
            .LeaveOpen(stale.Matching(unclear, _ => "", key => key).Select(Subject), "who was in each meeting and exchange");
    }

    private static FactReference Subject(Row row) => row.Contact.Party.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("party", row.Contact.Party.Name)
        .With("last", row.Last!.Date!.Value)
        .Measured(row.Since!.Value, row.Limit, "days")
        .Because(row.Last.Fact, "last contact");

    private sealed record Row(PartyContact Contact, DateOnly AsOf, double Cadences, int Days)
    {
        /// <summary>The latest contact that may have been by the date of judgement.</summary>
        public PartyContact.Occasion? Last => Contact.Dated
            .Where(occasion => occasion.Date!.Value.First <= AsOf)
            .MaxBy(occasion => occasion.Date!.Value.Last);

        /// <summary>The days that have surely passed since; null where there was no dated contact.</summary>
        public int? Since => Last is { Date: { } date } ? Math.Max(0, AsOf.DayNumber - date.Last.DayNumber) : null;

        public double Limit => Contact.Cadence is { } days ? Cadences * days : Days;
    }
}
