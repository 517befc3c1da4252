using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a practice that parties in different circumstances adopted as it is.</summary>
public sealed class OneSizeFitsAll : Rule
{
    /// <summary>The number of adopters from which a practice is reported.</summary>
    public static readonly Setting<int> MinimumParties = new("minimum_parties", 3, 2, 1000)
    {
        Description = "How many parties must have adopted a practice, singly or as one class, for it to be meant for all.",
        Unit = "parties",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The difference of the adopters' circumstances from which a practice is reported.</summary>
    public static readonly Setting<double> MinimumDistance = new("minimum_distance", 0.4, 0, 1)
    {
        Description = "How far the adopters' circumstances must differ: their mean Gower distance, or the variety within a class.",
        Unit = "distance",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The tailoring rate below which a practice is reported.</summary>
    public static readonly Setting<double> MinimumTailoring = new("minimum_tailoring", 0.25, 0, 1)
    {
        Description = "How much of a practice's adoptions must be tailored, where partly counts half.",
        Unit = "share of adoptions",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0501",
        "One size for all",
        "Practice '{practice}' is meant for {parties} parties whose circumstances differ by {distance}, at least {minimum}: "
            + "{value:P0} of it tailored, less than {threshold:P0}",
        Category.Approach,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumParties, MinimumDistance, MinimumTailoring];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var judged = AdoptedPractices.All
            .Where(adopted => IsJudged(adopted.Practice) && !MustBeCommon(adopted.Practice))
            .Combine(MinimumTailoring.Value, (adopted, tailoring) => new Row(adopted, tailoring, 0, 0, null))
            .Combine(MinimumDistance.Value, (row, distance) => row with { Distance = distance })
            .Combine(MinimumParties.Value, (row, parties) => row with { Parties = parties, Variety = row.Adopted.VarietyAmong(parties) });
        var shared = judged.Where(row => row.Adopted.IsSharedBy(row.Parties));
        var untailored = shared.Where(row => row.Adopted.TailoringRate < row.Tailoring);

        return RuleDefinition
            .Judge(Query.Facts<Practice>().Where(IsJudged))
            .Needs(Recorded<Adoption>(), Recorded<Party>())
            .Report(untailored.Where(row => row.Variety >= row.Distance), Describe)
            .Clear(Query.Facts<Practice>().Where(MustBeCommon).Select(FactReference.To))
            .Clear(judged.Where(row => row.Adopted.TailoringRate >= row.Tailoring).Select(Subject))
            .LeaveOpen(shared.Where(row => row.Adopted.TailoringRate is null).Select(Subject), "how far it was tailored")
            .LeaveOpen(untailored.Where(row => row.Variety is null).Select(Subject), "the circumstances of its adopters");
    }

    private static bool IsJudged(Practice practice) => practice.Kind != PracticeKind.Target;

    private static bool MustBeCommon(Practice practice) => practice.CommonBecause is not null;

    private static FactReference Subject(Row row) => row.Adopted.Practice.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row))
        .With("practice", row.Adopted.Practice.Name)
        .With("parties", row.Adopted.Adopters)
        .With("distance", row.Variety!.Value)
        .With("minimum", row.Distance)
        .Measured(row.Adopted.TailoringRate!.Value, row.Tailoring, MinimumTailoring.Unit)
        .Because(row.Adopted.Adoptions.Select(FactReference.To), "adoption")
        .Because(row.Adopted.Parties.Select(FactReference.To), "circumstances");

    private sealed record Row(AdoptedPractice Adopted, double Tailoring, double Distance, int Parties, double? Variety);
}
