using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports parties that weigh or rank the shared goals differently.</summary>
public sealed class PriorityDivergence : Rule
{
    /// <summary>The divergence of two parties' weights from which they are reported.</summary>
    public static readonly Setting<double> Divergence = new("divergence", 0.25, 0, 1)
    {
        Description = "Two parties are reported when the Jensen–Shannon divergence of their weights is at least this.",
        Unit = "bit",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The concordance of all parties' ranks below which they are reported.</summary>
    public static readonly Setting<double> Concordance = new("concordance", 0.5, 0, 1)
    {
        Description = "All parties are reported when Kendall's W of their ranks is below this: moderate agreement in Schmidt (1997).",
        Unit = "Kendall's W",
        Origin = ThresholdOrigin.Published,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0206",
        "Parties set different priorities",
        "{parties} set different priorities among {goals} shared goals: {measure} is {value}, {bound} {threshold}",
        Category.Goals,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [Divergence, Concordance];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var choices = PursuedGoals.Shared
            .GroupBy(_ => "", Aggregate.Count<OwnedGoal>(), (_, count) => count)
            .Where(count => count > 1);
        var collaboration = TheCollaboration.With(choices);
        var divergent = GoalPriorities.Divergences
            .Combine(Divergence.Value, (pair, limit) => new Divergent(pair, limit))
            .Where(row => row.Pair.Value >= row.Limit);
        var discordant = GoalPriorities.Concordance
            .Combine(Concordance.Value, (all, limit) => new Discordant(all, limit))
            .Where(row => row.All.Value < row.Limit)
            .NotMatching(divergent, _ => "", _ => "");
        var open = collaboration
            .Matching(GoalPriorities.Incomparable, _ => "", _ => "")
            .Concat(collaboration.NotMatching(GoalPriorities.Divergences, _ => "", _ => ""));

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference))
            .Needs(Recorded<Goal>(), Recorded<GoalPriority>())
            .Report(collaboration.Join(divergent, _ => "", _ => "", Describe), finding => finding)
            .Report(collaboration.Join(discordant, _ => "", _ => "", Describe), finding => finding)
            .LeaveOpen(open.Select(subject => subject.Reference), "weights or ranks by which the parties can be compared");
    }

    private static Finding Describe(TheCollaboration subject, Divergent row) =>
        Describe(Finding.On(subject.Reference, row.About), [row.Pair.First, row.Pair.Second], row.Pair.Goals)
            .With("measure", "the Jensen–Shannon divergence of their weights")
            .With("bound", "at least")
            .Measured(row.Pair.Value!.Value, row.Limit, Divergence.Unit);

    private static Finding Describe(TheCollaboration subject, Discordant row) =>
        Describe(Finding.On(subject.Reference), row.All.Raters, row.All.Goals)
            .With("measure", "Kendall's W of their ranks")
            .With("bound", "below")
            .Measured(row.All.Value!.Value, row.Limit, Concordance.Unit);

    private static Finding Describe(Finding finding, EquatableArray<PartyPriorities> parties, EquatableArray<string> goals) => finding
        .With("parties", string.Join(", ", parties.Select(party => party.Party.Name).Order(StringComparer.Ordinal)))
        .With("goals", goals.Count)
        .Because(parties.SelectMany(party => party.On(goals)).Select(FactReference.To), "priority");

    private sealed record Divergent(WeightDivergence Pair, double Limit)
    {
        public FactReference[] About => [Pair.First.Party.Reference, Pair.Second.Party.Reference];
    }

    private sealed record Discordant(RankConcordance All, double Limit);
}
