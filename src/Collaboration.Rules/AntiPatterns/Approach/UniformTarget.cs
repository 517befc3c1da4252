using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Reports a target with one value for parties that start from far apart.</summary>
public sealed class UniformTarget : Rule
{
    /// <summary>The number of parties from which a value counts as one for all.</summary>
    public static readonly Setting<int> MinimumParties = new("minimum_parties", 3, 2, 1000)
    {
        Description = "How many parties a value must be set for before it is judged; a class counts as those it stands for.",
        Unit = "parties",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The lowest starting point, as a share of the highest, down to which parties count as far apart.</summary>
    public static readonly Setting<double> MaximumLowestShare = new("maximum_lowest_share", 0.5, 0, 1)
    {
        Description = "The lowest baseline or size as a share of the highest at which they count as far apart; a half is twofold.",
        Unit = "share of the highest",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0503",
        "One target for unequal starting points",
        "Target '{practice}' is {target} for {parties} parties whose {aspect} lie apart: the lowest is {value:P0} of the highest, "
            + "at most {threshold:P0}",
        Category.Approach,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumParties, MaximumLowestShare];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var targets = Query.Facts<Practice>().Where(practice => practice.Kind == PracticeKind.Target);
        var common = targets.Where(practice => practice.CommonBecause is not null);
        var adoptions = Adoptions.All.Where(adopted => adopted.Practice is { Kind: PracticeKind.Target, CommonBecause: null });
        var valueless = adoptions.Where(adopted => adopted.Adoption.Value is null);
        var values = adoptions
            .Where(adopted => adopted.Adoption.Value is not null)
            .GroupBy(Key, Aggregate.CollectBy((AdoptedPractice adopted) => adopted.Adoption.Id), (_, rows) => new SharedTarget(rows))
            .Combine(MinimumParties.Value, (target, parties) => new Row(target, parties, 0))
            .Where(row => row.Target.Parties >= row.MinimumParties)
            .Combine(MaximumLowestShare.Value, (row, share) => row with { MaximumShare = share });
        var equal = values.Where(row => !IsApart(row));

        return RuleDefinition
            .Judge(targets)
            .Needs(Recorded<Adoption>())
            .Report(values.Where(IsApart), Describe)
            .LeaveOpen(equal.Where(row => !row.Target.IsKnown).Select(Subject), "the baselines or sizes of those it is set for")
            .LeaveOpen(valueless.Select(adopted => adopted.Practice.Reference), "the value set for each")
            .Clear(common.Select(FactReference.To));
    }

    private static ValueKey Key(AdoptedPractice adopted) => new(adopted.Practice.Id, adopted.Adoption.Value!.Value, adopted.Adoption.Unit);

    private static bool IsApart(Row row) => row.Target.LowestShare < 1 && row.Target.LowestShare <= row.MaximumShare;

    private static FactReference Subject(Row row) => row.Target.Adoptions[0].Practice.Reference;

    private static Finding Describe(Row row)
    {
        var first = row.Target.Adoptions[0];
        return Finding
            .On(Subject(row), first.Adoption.Reference)
            .With("practice", first.Practice.Name)
            .With("target", FormattableString.Invariant($"{first.Adoption.Value:0.###} {first.Adoption.Unit}").TrimEnd())
            .With("parties", row.Target.Parties)
            .With("aspect", row.Target.Aspect)
            .Measured(row.Target.LowestShare!.Value, row.MaximumShare, "share of the highest")
            .Because(row.Target.Adoptions.Select(adopted => adopted.Adoption.Reference), "target and baseline");
    }

    private sealed record ValueKey(string Practice, decimal Value, string? Unit);

    private sealed record Row(SharedTarget Target, int MinimumParties, double MaximumShare);
}
