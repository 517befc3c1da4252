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
            .GroupBy(
                commitment => commitment.By,
                Aggregate.CollectBy<Commitment, string>(commitment => commitment.Id),
                (party, all) => new Row(party, party, all, 0, 0))
            .WithParty(row => row.Party, (row, party) => row with { Name = party?.Name ?? row.Party })
            .Combine(MaximumShare.Value, (row, maximum) => row with { Maximum = maximum })
            .Combine(MinimumBroken.Value, (row, minimum) => row with { Minimum = minimum });
        var undecided = rows.Where(row => !row.IsReported(0) && row.IsReported(row.All.Count(IsUnknown)));

        return RuleDefinition
            .Judge(rows.Select(row => row.Reference), Recorded<Commitment>())
            .Needs(Complete<Commitment>())
            .Report(rows.Where(row => row.IsReported(0)), Describe)
            .LeaveOpen(undecided.Select(row => row.Reference), "what became of each commitment");
    }

    private static bool IsBroken(Commitment commitment) => commitment.Status == CommitmentStatus.Broken;

    private static bool IsDue(Commitment commitment) => commitment
        is { Status: CommitmentStatus.Kept or CommitmentStatus.Late or CommitmentStatus.Broken }
        or { Status: null, Actual: not null };

    private static bool IsUnknown(Commitment commitment) => commitment is { Status: null, Actual: null };

    private static Finding Describe(Row row) => Finding
        .On(row.Reference)
        .With("party", row.Name)
        .With("count", row.Broken)
        .With("total", row.Due)
        .Measured((double)row.Broken / row.Due, row.Maximum, MaximumShare.Unit)
        .Because(row.All.Where(IsBroken).Select(FactReference.To), "broken");

    private sealed record Row(string Party, string Name, EquatableArray<Commitment> All, double Maximum, int Minimum)
    {
        public FactReference Reference => FactReference.To<Party>(Party);

        public int Broken => All.Count(IsBroken);

        public int Due => All.Count(IsDue);

        public bool IsReported(int more) => Broken + more >= Minimum && (double)(Broken + more) / (Due + more) > Maximum;
    }
}
