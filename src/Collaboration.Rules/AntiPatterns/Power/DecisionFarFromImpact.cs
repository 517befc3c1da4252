using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a decision that was taken far above where it is felt, without asking anybody from there.</summary>
public sealed class DecisionFarFromImpact : Rule
{
    /// <summary>How many levels above where it is felt a decision may be taken without asking.</summary>
    public static readonly Setting<int> MaximumDistance = new("maximum_distance", 1, 0, 4)
    {
        Description = "How many levels above where it is felt a decision may be taken without asking anybody from there.",
        Unit = "levels",
        Origin = ThresholdOrigin.Structural,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0408",
        "Decided far from where it is felt",
        "Decision '{decision}' was taken at {taken} level and is felt at {felt} level, where nobody was asked: "
            + "{value} levels above it, at most {threshold} expected",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.WhatHaveWeLearnt],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumDistance];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var decisions = Query.Facts<Decision>();
        var felt = decisions
            .Where(decision => decision.Area is not null)
            .Join(
                Query.Facts<DecisionArea>().Where(area => area.FeltAt is not null),
                decision => decision.Area!,
                area => area.Id,
                (decision, area) => new DecisionDistance(decision, area.FeltAt!.Value));
        var far = felt
            .Combine(MaximumDistance.Value, (distance, maximum) => new Row(distance, maximum))
            .Where(row => row.Distance.Levels > row.Maximum);
        var unheard = far.NotMatching(DecisionDistance.Heard(far.Select(row => row.Distance)), row => row.Distance.Id, distance => distance.Id);
        var unclear = DecisionDistance.PerhapsHeard(unheard.Select(row => row.Distance));
        var unasked = unheard.Where(row => row.Distance.IsKnown).NotMatching(unclear, row => row.Distance.Id, distance => distance.Id);

        return RuleDefinition
            .Judge(decisions)
            .Report(unasked, Describe)
            .LeaveOpen(
                decisions.NotMatching(felt, decision => decision.Id, distance => distance.Id).Select(FactReference.To), "where its effects are felt")
            .LeaveOpen(felt.Where(distance => distance.Levels is null).Select(distance => distance.Decision.Reference), "at which level it was taken")
            .LeaveOpen(unheard.Where(row => !row.Distance.IsKnown).Select(row => row.Distance.Decision.Reference), "who was consulted")
            .LeaveOpen(unclear.Select(distance => distance.Decision.Reference), "at which level those consulted work");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Distance.Decision.Reference)
        .With("decision", row.Distance.Decision.Name)
        .With("taken", LevelWords.Of(row.Distance.Decision.TakenAt!.Value))
        .With("felt", LevelWords.Of(row.Distance.FeltAt))
        .Measured(row.Distance.Levels!.Value, row.Maximum, "levels")
        .Because(FactReference.To<DecisionArea>(row.Distance.Decision.Area!), "where it is felt");

    private sealed record Row(DecisionDistance Distance, int Maximum);
}
