using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a party that broke several of its commitments, and a good part of those that fell due.</summary>
public sealed class BrokenCommitments : Rule
{
    /// <summary>The share of the commitments that fell due above which broken ones are reported.</summary>
    public static readonly Setting<double> MaximumShare = new("maximum_share", 0.25, 0, 1)
    {
        Description = "The share of its commitments that fell due which a party may break.",
        Unit = "share of commitments",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of broken commitments below which a party is not reported.</summary>
    public static readonly Setting<int> MinimumBroken = new("minimum_broken", 2, 1, 1000)
    {
        Description = "How many commitments a party must have broken to be reported.",
        Unit = "commitments",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0704",
        "Commitments were broken",
        "'{party}' broke {count} of its {total} commitments that fell due: {value:P0}, more than {threshold:P0}",
        Category.Trust,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumShare, MinimumBroken];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = Query.Facts<Commitment>()
            .GroupBy(commitment => commitment.By, Aggregate.CollectBy<Commitment, string>(commitment => commitment.Id), (party, all) => new Record(party, all))
            .WithParty(record => record.Party, (record, party) => new Row(record, party?.Name ?? record.Party, 0, 0))
            .Combine(MaximumShare.Value, (row, maximum) => row with { Maximum = maximum })
            .Combine(MinimumBroken.Value, (row, minimum) => row with { Minimum = minimum });
        var undecided = rows.Where(row => !row.IsReported(0) && row.IsReported(row.Record.All.Count(IsUnknown)));

        return RuleDefinition
            .Judge(rows.Select(row => row.Reference), Recorded<Commitment>())
            .Needs(Complete<Commitment>())
            .Report(rows.Where(row => row.IsReported(0)), Describe)
            .LeaveOpen(undecided.Select(row => row.Reference), "what became of each commitment");
    }

    private static bool IsBroken(Commitment commitment) => commitment.Status == CommitmentStatus.Broken;

    private static bool IsDue(Commitment commitment) =>
        commitment.Status is CommitmentStatus.Kept or CommitmentStatus.Late or CommitmentStatus.Broken || commitment is { Status: null, Actual: not null };

    private static bool IsUnknown(Commitment commitment) => commitment is { Status: null, Actual: null };

    private static Finding Describe(Row row) => Finding
        .On(row.Reference)
        .With("party", row.Name)
        .With("count", row.Broken)
        .With("total", row.Due)
        .Measured((double)row.Broken / row.Due, row.Maximum, MaximumShare.Unit)
        .Because(row.Record.All.Where(IsBroken).Select(FactReference.To), "broken");

    private sealed record Record(string Party, EquatableArray<Commitment> All);

    private sealed record Row(Record Record, string Name, double Maximum, int Minimum)
    {
        public FactReference Reference => FactReference.To<Party>(Record.Party);

        public int Broken => Record.All.Count(IsBroken);

        public int Due => Record.All.Count(IsDue);

        /// <summary>Whether so many broken besides would be too many.</summary>
        public bool IsReported(int more) => Broken + more >= Minimum && (double)(Broken + more) / (Due + more) > Maximum;
    }
}
