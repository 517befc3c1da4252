using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports two goals of different owners with targets for one indicator that cannot both hold.</summary>
public sealed class ConflictingTargets : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0202",
        "Targets cannot both be met",
        "Indicator '{indicator}' cannot be {first}{unit} for {one} and {second}{unit} for {other} {when}: {value} apart, not {threshold}",
        Category.Goals,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var goals = PursuedGoals.NotShared.Concat(PursuedGoals.Shared.Select(owned => owned.Goal));
        var conflicting = GoalPairs.OnOneIndicator.Where(pair => Exclude(pair) == true);
        var unknown = GoalPairs.OnOneIndicator.Where(pair => Exclude(pair) is null);

        return RuleDefinition
            .Judge(goals.NotMatching(conflicting, goal => goal.Id, pair => pair.Second.Id))
            .Report(conflicting, Describe, Recorded<Goal>())
            .LeaveOpen(PursuedGoals.OfUnknownOwner.Select(FactReference.To), "whose goal it is")
            .LeaveOpen(goals.Where(goal => goal.Indicator is null).Select(FactReference.To), "what is measured")
            .LeaveOpen(unknown.SelectMany(pair => pair.References), "direction, target, unit and date of both goals");
    }

    /// <summary>Whether meeting one target means missing the other; null when too little is known.</summary>
    private static bool? Exclude(GoalPair pair)
    {
        var (first, second) = (pair.First.Goal, pair.Second.Goal);
        if (IsOpenEnded(first) || IsOpenEnded(second)) return false;
        if (first.Direction is null || second.Direction is null) return null;
        if (first.Direction != second.Direction) return false;
        if (first.Target is null || second.Target is null || UnitKey(first) != UnitKey(second)) return null;
        if (first.Target == second.Target) return false;
        return first.Direction == GoalDirection.Maintain ? true : AreDueTogether(first.Due, second.Due);
    }

    /// <summary>Whoever reaches the further target has reached the nearer one too.</summary>
    private static bool IsOpenEnded(Goal goal) => goal.Direction is GoalDirection.Increase or GoalDirection.Decrease;

    private static string? UnitKey(Goal goal) => goal.Unit?.Trim().ToUpperInvariant();

    private static bool? AreDueTogether(PartialDate? first, PartialDate? second)
    {
        if (first is not { } one || second is not { } other) return null;
        if (one == other) return true;
        return one.IsSurelyBefore(other) || other.IsSurelyBefore(one) ? false : null;
    }

    private static Finding Describe(GoalPair pair)
    {
        var (first, second) = (pair.First.Goal, pair.Second.Goal);
        return Finding
            .On(first.Reference, second.Reference)
            .With("indicator", pair.Indicator)
            .With("first", first.Target!)
            .With("one", pair.First.Owner)
            .With("second", second.Target!)
            .With("other", pair.Second.Owner)
            .With("unit", first.Unit is { } unit ? $" {unit.Trim()}" : "")
            .With("when", first.Direction == GoalDirection.Maintain ? "at once" : $"by {first.Due}")
            .Measured(Math.Abs((double)first.Target! - (double)second.Target!), 0, first.Unit?.Trim() ?? "indicator")
            .Because(pair.References, "target");
    }
}
