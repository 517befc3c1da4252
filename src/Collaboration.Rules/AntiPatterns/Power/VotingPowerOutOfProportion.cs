using System.Globalization;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a decision area where voting power differs from the shares agreed or, without these, from the money brought.</summary>
public sealed class VotingPowerOutOfProportion : Rule
{
    /// <summary>The difference between power and share above which an area is reported.</summary>
    public static readonly Setting<double> MaximumDifference = new("maximum_difference", 0.15, 0, 1)
    {
        Description = "How far a party's voting power may be from its agreed share or its share of the money, up or down.",
        Unit = "share of voting power",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0404",
        "Voting power out of proportion",
        "Decision area '{area}': voting power differs from {basis} by {value:P0}, more than {threshold:P0}: {parties}",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumDifference];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var areas = VotingPower.Areas.Where(area => !area.IsDictated);
        var rows = VotingProportions.Areas
            .Where(proportion => !proportion.Voting.IsDictated)
            .Combine(MaximumDifference.Value, Beyond);
        var off = rows.Where(row => !row.Beyond.IsEmpty);
        var certain = off.Where(row => row.Proportion.Voting is { IsGuarded: false, HasClass: false });
        var agreed = rows.Where(row => row.Beyond.IsEmpty && IsAgreedByAll(row));
        var shareless = rows.Where(row => row.Beyond.IsEmpty && !row.Proportion.IsWhole);

        return RuleDefinition
            .Judge(areas.Select(area => area.Area))
            .Report(certain.Where(IsAgreedByAll), DescribeAgreed)
            .Report(certain.Where(IsAgreedBySome), DescribeAgreed, Complete<DecisionRight>())
            .Report(certain.Where(IsPaid), DescribePaid, Complete<DecisionRight>(), Complete<Contribution>())
            .LeaveOpen(areas.Where(area => area is { Seats: null, IsTooLarge: false }).Select(Subject), VotingArea.Needed)
            .LeaveOpen(areas.Where(area => area.IsTooLarge).Select(Subject), VotingArea.NeededIfTooLarge)
            .LeaveOpen(shareless.Select(Subject), "the agreed share of each holder, or the money of each in one unit")
            .LeaveOpen(off.Where(row => row.Proportion.Voting.IsGuarded).Select(Subject), VotingArea.NeededIfGuarded)
            .LeaveOpen(off.Where(row => row.Proportion.Voting.HasClass).Select(Subject), VotingArea.NeededIfClass)
            .Clear(agreed.Select(Subject));
    }

    private static Row Beyond(VotingProportion proportion, double maximum) =>
        new(proportion, (proportion.Seats ?? []).Where(seat => Math.Abs(seat.Difference) > maximum).ToEquatableArray(), maximum);

    private static bool IsAgreedByAll(Row row) => row.Proportion is { IsAgreed: true, IsWhole: true };

    private static bool IsAgreedBySome(Row row) => row.Proportion is { IsAgreed: true, IsWhole: false };

    private static bool IsPaid(Row row) => !row.Proportion.IsAgreed;

    private static FactReference Subject(VotingArea voting) => voting.Area.Reference;

    private static FactReference Subject(Row row) => Subject(row.Proportion.Voting);

    private static Finding DescribeAgreed(Row row) => Describe(row, "the agreed shares");

    private static Finding DescribePaid(Row row) => Describe(row, "the shares of the money");

    private static Finding Describe(Row row, string basis) => Finding
        .On(Subject(row))
        .With("area", row.Proportion.Voting.Area.Name)
        .With("basis", basis)
        .With("parties", string.Join(", ", row.Beyond.Select(InWords).Order(StringComparer.Ordinal)))
        .Measured(row.Beyond.Max(seat => Math.Abs(seat.Difference)), row.Maximum, "share of voting power")
        .Because(row.Beyond.SelectMany(seat => seat.Seat.Rights), "votes");

    private static string InWords(SeatProportion seat)
    {
        var direction = seat.Difference > 0 ? "more" : "less";
        return string.Create(
            CultureInfo.InvariantCulture, $"'{seat.Seat.Name}' has {direction} ({seat.Seat.Power:P0} for {seat.Share:P0})");
    }

    private sealed record Row(VotingProportion Proportion, EquatableArray<SeatProportion> Beyond, double Maximum);
}
