using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a party that brings most of a resource, or the most where few bring nearly all, and that nothing checks.</summary>
public sealed class ResourceDominance : Rule
{
    /// <summary>The share of a resource from which a party dominates it.</summary>
    public static readonly Setting<double> MinimumShare = new("minimum_share", 0.6, 0, 1)
    {
        Description = "The share of what all bring of a resource from which a party dominates it.",
        Unit = "share of a resource",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The concentration from which the largest giver is reported whatever its share.</summary>
    public static readonly Setting<double> MinimumConcentration = new("minimum_concentration", 0.25, 0, 1)
    {
        Description = "The normalised Herfindahl-Hirschman index of a resource from which those who bring the most dominate it.",
        Unit = "normalised index",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0405",
        "One party dominates a resource",
        "'{party}' brings {share:P0} of {what}, and no safeguard, veto, approval or vote of others checks it: "
            + "{measure} {value:0.00}, less than {threshold:0.00} expected",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumShare, MinimumConcentration];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var givers = ResourceShares.Pools
            .Where(pool => pool.Shares.Count > 1)
            .SelectMany(pool => pool.Shares.Select(share => new Given(share, pool)))
            .Join(Unchecked.Parties, given => given.Share.Party, party => party.Id, Giver)
            .Combine(MinimumShare.Value, (giver, minimum) => giver.WithShare(minimum))
            .Combine(MinimumConcentration.Value, (giver, minimum) => giver.WithConcentration(minimum))
            .Combine(NoChecksAndBalances.MaximumShare.Value, (giver, maximum) => new Row(giver, giver.HasMoneyAbove(maximum)))
            .Where(row => !row.IsForAnother && (row.Giver.IsMost || row.Giver.IsOfFew))
            .Select(row => row.Giver);

        return RuleDefinition
            .Judge(Query.Facts<Party>())
            .Report(givers, Describe, Complete<Safeguard>(), Complete<Contribution>())
            .LeaveOpen(
                Unchecked.Parties.Matching(ResourceShares.Unmeasured, _ => 0, _ => 0).Select(FactReference.To), "the amount of each contribution")
            .Clear(Unchecked.Bound.Select(FactReference.To));
    }

    private static Giver Giver(Given given, Party party) =>
        new(party, given.Share, given.Pool.Shares.Any(other => other.Share > given.Share.Share) ? 0 : given.Pool.Concentration!.Value);

    private static Finding Describe(Giver giver) => Finding
        .On(giver.Party.Reference, giver.Share.Contributions[0])
        .With("party", giver.Party.Name)
        .With("share", giver.Share.Share)
        .With("what", ResourceWords.Of(giver.Share))
        .With("measure", giver.Measure)
        .Measured(giver.Value, giver.Limit, giver.Measure)
        .Because(giver.Share.Contributions, "contributed");

    private sealed record Given(ResourceShare Share, ResourcePool Pool);

    private sealed record Row(Giver Giver, bool IsForAnother);
}
