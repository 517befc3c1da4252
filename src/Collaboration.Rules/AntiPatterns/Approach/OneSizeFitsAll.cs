using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a practice that parties in different contexts take over as it is, and that nothing demands to be common.</summary>
public sealed class OneSizeFitsAll : Rule
{
    /// <summary>The number of parties from which a practice counts as one for all.</summary>
    public static readonly Setting<int> MinimumParties = new("minimum_parties", 3, 2, 1000)
    {
        Description = "How many parties a practice must be adopted by before it is judged; a class counts as those it stands for.",
        Unit = "parties",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The mean difference from which contexts count as different.</summary>
    public static readonly Setting<double> MinimumDifference = new("minimum_difference", 0.4, 0, 1)
    {
        Description = "The mean Gower distance between the contexts of the adopters from which they count as different.",
        Unit = "distance",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The tailoring rate from which a practice counts as fitted to its adopters.</summary>
    public static readonly Setting<double> MinimumTailoring = new("minimum_tailoring", 0.25, 0, 1)
    {
        Description = "The share of adoptions that must be tailored, a partly tailored one counting half.",
        Unit = "share of adoptions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0501",
        "One size for all",
        "Practice '{practice}' is the same for {parties} parties whose contexts differ by {difference:0.00} (at least {least:0.00}): "
            + "{value:P0} tailored, less than {threshold:P0}",
        Category.Approach,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumParties, MinimumDifference, MinimumTailoring];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var practices = Query.Facts<Practice>();
        var spread = PracticeFits.Practices
            .Where(fit => fit.Practice.CommonBecause is null)
            .Combine(MinimumParties.Value, (fit, parties) => new Row(fit, parties, 0, 0))
            .Where(row => row.Fit.Parties >= row.MinimumParties)
            .Combine(MinimumDifference.Value, (row, difference) => row with { MinimumDifference = difference })
            .Combine(MinimumTailoring.Value, (row, tailoring) => row with { MinimumTailoring = tailoring });
        var inOrder = spread.Where(row => IsTailored(row) || IsAlike(row));
        var open = spread.Where(row => !IsTailored(row) && !IsAlike(row));

        return RuleDefinition
            .Judge(practices)
            .Needs(Recorded<Adoption>())
            .Report(open.Where(row => row.Fit is { Tailoring: not null, ContextVariety: not null }), Describe)
            .LeaveOpen(open.Where(row => row.Fit.Tailoring is null).Select(Subject), "how far it was tailored")
            .LeaveOpen(open.Where(row => row.Fit.ContextVariety is null).Select(Subject), "how the contexts of its adopters differ")
            .Clear(inOrder.Select(Subject))
            .Clear(practices.Where(practice => practice.CommonBecause is not null).Select(FactReference.To));
    }

    private static bool IsTailored(Row row) => row.Fit.Tailoring >= row.MinimumTailoring;

    private static bool IsAlike(Row row) => row.Fit.ContextVariety < row.MinimumDifference;

    private static FactReference Subject(Row row) => row.Fit.Practice.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("practice", row.Fit.Practice.Name)
        .With("parties", row.Fit.Parties)
        .With("difference", row.Fit.ContextVariety!.Value)
        .With("least", row.MinimumDifference)
        .Measured(row.Fit.Tailoring!.Value, row.MinimumTailoring, "share of adoptions")
        .Because(row.Fit.Adoptions.Select(adopted => adopted.Adoption.Reference), "adoption")
        .Because(row.Fit.Adoptions.Select(adopted => adopted.Party?.Reference).OfType<FactReference>().Distinct(), "context");

    private sealed record Row(PracticeFit Fit, int MinimumParties, double MinimumDifference, double MinimumTailoring);
}
