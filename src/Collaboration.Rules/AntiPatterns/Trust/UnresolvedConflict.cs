using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a conflict that has been open for long, or that is avoided.</summary>
public sealed class UnresolvedConflict : Rule
{
    /// <summary>The number of days that a conflict may be open.</summary>
    public static readonly Setting<int> MaximumDays = new("maximum_days", 90, 0, 3650)
    {
        Description = "How many days a conflict may be open.",
        Unit = "days",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0705",
        "A conflict is not resolved",
        "Conflict '{conflict}' between {parties} is {state}: {value} {what}, {bound} {threshold}",
        Category.Trust,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumDays];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = PartyNames.Of(Query.Facts<Conflict>(), conflict => conflict.Between)
            .Combine(Query.AsOf, (named, date) => new Row(named, new(named.Fact, date), 0))
            .Combine(MaximumDays.Value, (row, maximum) => row with { Maximum = maximum });
        var faced = rows.Where(row => !row.Age.IsAvoided);
        var unknown = faced.Where(row => row.Age.IsOpenBeyond(row.Maximum) is null);

        return RuleDefinition
            .Judge(Query.Facts<Conflict>())
            .Report(rows.Where(row => row.Age.IsAvoided), DescribeAvoided)
            .Report(faced.Where(row => row.Age.IsOpenBeyond(row.Maximum) == true), DescribeOpen)
            .LeaveOpen(unknown.Where(row => row.Age.IsOver is null).Select(row => row.Reference), "whether it was settled by then")
            .LeaveOpen(unknown.Where(row => row.Age.IsOver == false).Select(row => row.Reference), "when it was raised");
    }

    private static Finding DescribeAvoided(Row row) => Describe(row, "avoided", "attempts to settle it", "at least").Measured(0, 1, "attempts");

    private static Finding DescribeOpen(Row row) =>
        Describe(row, "open", "days since it was raised", "at most").Measured(row.Age.Days!.Value, row.Maximum, MaximumDays.Unit);

    private static Finding Describe(Row row, string state, string what, string bound) => Finding
        .On(row.Reference)
        .With("conflict", row.Named.Fact.Name)
        .With("parties", row.Named.Parties)
        .With("state", state)
        .With("what", what)
        .With("bound", bound)
        .Because(row.Named.Fact.Between.Distinct().Order(StringComparer.Ordinal).Select(FactReference.To<Party>), "in conflict");

    private sealed record Row(Named<Conflict> Named, ConflictAge Age, int Maximum)
    {
        public FactReference Reference => Named.Fact.Reference;
    }
}
