using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports an indicator that goals of different parties pull in opposite directions.</summary>
public sealed class OpposingGoals : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0201",
        "Goals pull in opposite directions",
        "Indicator '{indicator}' is pulled {value} ways, not {threshold}: up by {upward} ({rise}), down by {downward} ({fall})",
        Category.Goals,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var contests = MeasuredGoals.ByIndicator
            .Select(group => GoalContest.Of(group, goal => !goal.IsShared, GoalClaim.Oppose));
        var others = contests.SelectMany(contest => contest.Rivals.Skip(1));

        return RuleDefinition
            .Judge(PursuedGoals.NotShared.NotMatching(others, goal => goal.Id, other => other.Id))
            .Report(contests.Where(contest => !contest.Rivals.IsEmpty), Describe, Recorded<Goal>())
            .LeaveOpen(PursuedGoals.OfUnknownOwner.Select(FactReference.To), "whose goal it is")
            .LeaveOpen(PursuedGoals.NotShared.Where(goal => goal.Indicator is null).Select(FactReference.To), "what is measured")
            .LeaveOpen(contests.SelectMany(contest => contest.Unclear.Select(goal => goal.Reference)), "which way both goals pull");
    }

    private static Finding Describe(GoalContest contest)
    {
        var up = contest.Rivals.Where(goal => goal.Goal.Direction == GoalDirection.Increase).ToList();
        var down = contest.Rivals.Where(goal => goal.Goal.Direction == GoalDirection.Decrease).ToList();
        return Finding
            .On(contest.First.Reference, contest.Other!.Reference)
            .With("indicator", contest.First.Indicator)
            .With("upward", Enumeration.Of(up.Select(goal => goal.Owner)))
            .With("rise", Statements(up))
            .With("downward", Enumeration.Of(down.Select(goal => goal.Owner)))
            .With("fall", Statements(down))
            .Measured(2, 1, "directions")
            .Because(contest.Cite(up), "up")
            .Because(contest.Cite(down), "down");
    }

    private static string Statements(List<OwnedGoal> goals) => goals.Count == 1 ? $"'{goals[0].Goal.Statement}'" : $"{goals.Count} goals";
}
