using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports two parties whose goals pull one indicator in opposite directions.</summary>
public sealed class OpposingGoals : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0201",
        "Goals pull in opposite directions",
        "Indicator '{indicator}' is pulled {value} ways, not {threshold}: up by {upward} ('{rise}'), down by {downward} ('{fall}')",
        Category.Goals,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var pairs = GoalPairs.OnOneIndicator.Where(pair => pair.IsBetweenParties);
        var opposing = pairs.Where(IsOpposing);
        var undirected = pairs.Where(IsUndirected).SelectMany(pair => pair.References);

        return RuleDefinition
            .Judge(PursuedGoals.NotShared.NotMatching(opposing, goal => goal.Id, pair => pair.Second.Id))
            .Report(opposing, Describe, Recorded<Goal>())
            .LeaveOpen(PursuedGoals.OfUnknownOwner.Select(FactReference.To), "whose goal it is")
            .LeaveOpen(PursuedGoals.NotShared.Where(goal => goal.Indicator is null).Select(FactReference.To), "what is measured")
            .LeaveOpen(undirected, "which way both goals pull");
    }

    private static bool IsOpposing(GoalPair pair) => pair.First.PullsAgainst(pair.Second);

    private static bool IsUndirected(GoalPair pair) => pair.First.Goal.Direction is null || pair.Second.Goal.Direction is null;

    private static Finding Describe(GoalPair pair)
    {
        var isFirstUp = pair.First.Goal.Direction == GoalDirection.Increase;
        var (up, down) = isFirstUp ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return Finding
            .On(pair.First.Reference, pair.Second.Reference)
            .With("indicator", pair.Indicator)
            .With("upward", up.Owner)
            .With("rise", up.Goal.Statement)
            .With("downward", down.Owner)
            .With("fall", down.Goal.Statement)
            .Measured(2, 1, "directions")
            .Because(up.Reference, "up")
            .Because(down.Reference, "down");
    }
}
