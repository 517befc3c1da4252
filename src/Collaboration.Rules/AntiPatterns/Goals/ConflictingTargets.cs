using System.Globalization;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports an indicator for which different owners have targets that cannot both hold.</summary>
public sealed class ConflictingTargets : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0202",
        "Targets cannot both be met",
        "Indicator '{indicator}' cannot be {first}{unit} for {one} and {second}{unit} for {other} {when}: {apart} apart, not {threshold}{more}",
        Category.Goals,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var goals = PursuedGoals.NotShared.Concat(PursuedGoals.Shared.Select(owned => owned.Goal));
        var contests = MeasuredGoals.ByIndicator.Select(group => GoalContest.Of(group, _ => true, GoalClaim.Exclude));
        var others = contests.SelectMany(contest => contest.Rivals.Skip(1));

        return RuleDefinition
            .Judge(goals.NotMatching(others, goal => goal.Id, other => other.Id))
            .Report(contests.Where(contest => !contest.Rivals.IsEmpty), Describe, Recorded<Goal>())
            .LeaveOpen(PursuedGoals.OfUnknownOwner.Select(FactReference.To), "whose goal it is")
            .LeaveOpen(goals.Where(goal => goal.Indicator is null).Select(FactReference.To), "what is measured")
            .LeaveOpen(
                contests.SelectMany(contest => contest.Unclear.Select(goal => goal.Reference)),
                "directions, targets, units and dates that can be compared");
    }

    private static Finding Describe(GoalContest contest)
    {
        var (first, second) = (contest.First.Goal, contest.Other!.Goal);
        var isKept = first.Direction == GoalDirection.Maintain || second.Direction == GoalDirection.Maintain;
        var (one, other) = (first.Target!.Value, second.Target!.Value);
        var rest = contest.Rivals.Count - 2;
        return Finding
            .On(first.Reference, second.Reference)
            .With("indicator", contest.First.Indicator)
            .With("first", Bound(first))
            .With("one", contest.First.Owner)
            .With("second", Bound(second))
            .With("other", contest.Other.Owner)
            .With("unit", first.Unit is { } unit ? $" {unit.Trim()}" : "")
            .With("when", isKept ? "at once" : $"by {first.Due}")
            .With("apart", Difference(one, other))
            .With("more", rest == 0 ? "" : $"; as with {rest} more")
            .Measured(Math.Abs((double)one - (double)other), 0, first.Unit?.Trim() ?? "indicator")
            .Because(contest.Cite(contest.Rivals), "target");
    }

    private static string Bound(Goal goal) => goal.Direction switch
    {
        GoalDirection.Increase => $"at least {Text(goal.Target!.Value)}",
        GoalDirection.Decrease => $"at most {Text(goal.Target!.Value)}",
        _ => Text(goal.Target!.Value),
    };

    /// <summary>Quarters cannot overflow; where the whole might, both targets say how far they lie apart.</summary>
    private static string Difference(decimal one, decimal other) => Math.Abs((one / 4) - (other / 4)) < (decimal.MaxValue / 4) - 1
        ? Text(Math.Abs(one - other))
        : $"{Text(Math.Min(one, other))} and {Text(Math.Max(one, other))}";

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
