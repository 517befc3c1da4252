using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports a holder who answers for much more than the others, and for a large part of all.</summary>
public sealed class AccountabilityOverload : Rule
{
    /// <summary>The share of all accountabilities above which a holder can be reported.</summary>
    public static readonly Setting<double> MaximumShare = new("maximum_share", 0.4, 0, 1)
    {
        Description = "The share of all accountabilities that one holder may have.",
        Unit = "share of accountabilities",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>How many times the median load a holder may have.</summary>
    public static readonly Setting<double> MaximumTimesMedian = new("maximum_times_median", 2, 1, 100)
    {
        Description = "How many times the load of the median holder one holder may have.",
        Unit = "times the median",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of accountabilities below which loads are not compared.</summary>
    public static readonly Setting<int> MinimumAccountabilities = new("minimum_accountabilities", 5, 1, 1000)
    {
        Description = "How many accountabilities there must be for shares of them to mean something.",
        Unit = "accountabilities",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0310",
        "One answers for too much",
        "'{holder}' is accountable for {count} of {total} activities, {value:P0}, more than {threshold:P0}, "
            + "and {times:0.0} times the median of {median:0.0}",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumShare, MaximumTimesMedian, MinimumAccountabilities];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var loads = AccountabilityLoads.All;
        var comparable = loads
            .Combine(MinimumAccountabilities.Value, (load, minimum) => new Row(load, 0, 0, load.Total >= minimum))
            .Combine(MaximumShare.Value, (row, maximum) => row with { MaximumShare = maximum })
            .Combine(MaximumTimesMedian.Value, (row, maximum) => row with { MaximumTimes = maximum })
            .Where(row => row.IsEnough);
        var unknown = comparable.Matching(AccountabilityLoads.Unknown, _ => "", _ => "");

        return RuleDefinition
            .Judge(loads.Select(load => load.Holder), Recorded<Assignment>())
            .Needs(Complete<Assignment>())
            .Report(comparable.NotMatching(AccountabilityLoads.Unknown, _ => "", _ => "").Where(IsOverloaded), Describe)
            .LeaveOpen(unknown.Select(row => row.Load.Holder), "who is accountable for each activity");
    }

    private static bool IsOverloaded(Row row) => row.Load.Share > row.MaximumShare && row.Load.TimesMedian > row.MaximumTimes;

    private static Finding Describe(Row row) => Finding
        .On(row.Load.Holder)
        .With("holder", row.Load.Name)
        .With("count", row.Load.Activities.Count)
        .With("total", row.Load.Total)
        .With("times", row.Load.TimesMedian)
        .With("median", row.Load.Median)
        .Measured(row.Load.Share, row.MaximumShare, "share of accountabilities")
        .Because(row.Load.Activities, "accountable");

    private sealed record Row(AccountabilityLoad Load, double MaximumShare, double MaximumTimes, bool IsEnough);
}
