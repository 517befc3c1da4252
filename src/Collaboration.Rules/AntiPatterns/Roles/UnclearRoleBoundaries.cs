using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports two who share the work on several activities that neither answers for, and an activity on which too many are consulted.</summary>
public sealed class UnclearRoleBoundaries : Rule
{
    /// <summary>The most activities that the same two may share without either being accountable.</summary>
    public static readonly Setting<int> MaximumShared = new("maximum_shared", 2, 0, 100)
    {
        Description = "The most activities that the same two may both be responsible for while neither is accountable.",
        Unit = "activities",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The most holders that may be consulted on one activity.</summary>
    public static readonly Setting<int> MaximumConsulted = new("maximum_consulted", 3, 0, 100)
    {
        Description = "The most holders that may be consulted on one activity; the usual limit of responsibility charts.",
        Unit = "holders",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0311",
        "The boundaries of roles are unclear",
        "{roles} {value} {what}, at most {threshold} expected: {names}",
        Category.Roles,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumShared, MaximumConsulted];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var blurred = SharedWork.ByPair
            .Combine(MaximumShared.Value, (shared, maximum) => new Blur(shared, maximum))
            .Where(row => row.Shared.Activities.Count > row.Maximum);
        var crowds = ActivityPart.Consulted.Teams.Combine(MaximumConsulted.Value, (team, maximum) => new Crowd(team, maximum));

        return RuleDefinition
            .Judge(Query.Facts<Activity>())
            .Needs(Recorded<Assignment>())
            .Report(crowds.Where(row => Holders.Distinct(row.Team.Holdings).Count > row.Maximum), Describe)
            .Report(blurred, Describe, Complete<Assignment>())
            .LeaveOpen(SharedWork.Unknown.Select(FactReference.To), "who is accountable")
            .LeaveOpen(crowds.Where(CouldBeMore).Select(row => row.Team.Activity.Reference), "who is consulted");
    }

    private static bool CouldBeMore(Crowd row) =>
        row.Team.Holdings.Count > row.Maximum && !row.Team.Holdings.All(Holders.IsNamed);

    private static Finding Describe(Crowd row)
    {
        var consulted = Holders.Distinct(row.Team.Holdings);
        return Finding
            .On(row.Team.Activity.Reference)
            .With("roles", $"Activity '{row.Team.Activity.Name}' consults")
            .With("what", "holders")
            .With("names", string.Join(", ", consulted))
            .Measured(consulted.Count, row.Maximum, "consulted")
            .Because(row.Team.Assignments, "consulted");
    }

    private static Finding Describe(Blur row) => Finding
        .On(row.Shared.First, row.Shared.Second)
        .With("roles", $"{row.Shared.Names} share the work on")
        .With("what", "activities that neither is accountable for")
        .With("names", string.Join(", ", row.Shared.Activities.Select(activity => activity.Name).Order(StringComparer.Ordinal)))
        .Measured(row.Shared.Activities.Count, row.Maximum, "activities")
        .Because(row.Shared.Activities.Select(FactReference.To), "shared");

    private sealed record Blur(SharedActivities Shared, int Maximum);

    private sealed record Crowd(ActivityPart.Team Team, int Maximum);
}
