using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a party whose share of the benefit is far above or below its share of the risk.</summary>
public sealed class BenefitRiskAsymmetry : Rule
{
    /// <summary>The difference between both shares above which a party is reported.</summary>
    public static readonly Setting<double> MaximumDifference = new("maximum_difference", 0.25, 0, 1)
    {
        Description = "How far a party's share of the benefit may be from its share of the risk, up or down.",
        Unit = "share",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0410",
        "Benefit and risk are out of balance",
        "'{party}' has {benefit:P0} of the benefit and {risk:P0} of the risk: a difference of {value:P0}, at most {threshold:P0} expected",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumDifference];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var rows = BenefitRiskBalances.Parties
            .Where(balance => balance.Party.TakesPart)
            .Combine(MaximumDifference.Value, (balance, maximum) => new Row(balance, maximum));

        return RuleDefinition
            .Judge(Query.Facts<Party>().Where(party => party.TakesPart))
            .Needs(Complete<Stake>())
            .Report(rows.Where(row => Math.Abs(row.Balance.Difference ?? 0) > row.Maximum), Describe)
            .LeaveOpen(rows.Where(row => row.Balance.Benefit is null).Select(row => row.Balance.Party.Reference), "its share of the benefit")
            .LeaveOpen(rows.Where(row => row.Balance.Risk is null).Select(row => row.Balance.Party.Reference), "its share of the risk");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Balance.Party.Reference)
        .With("party", row.Balance.Party.Name)
        .With("benefit", row.Balance.Benefit!.Value)
        .With("risk", row.Balance.Risk!.Value)
        .Measured(row.Balance.Difference!.Value, row.Maximum, "share")
        .Because(row.Balance.Stakes, "benefit or risk");

    private sealed record Row(BenefitRiskBalance Balance, double Maximum);
}
