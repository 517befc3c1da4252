using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Reports an activity done as one for which too many are responsible, or every party is.</summary>
public sealed class EverybodyResponsible : Rule
{
    /// <summary>The most holders that may be responsible for one activity.</summary>
    public static readonly Setting<int> MaximumResponsible = new("maximum_responsible", 3, 1, 100)
    {
        Description = "The most holders that may be responsible for one activity; the usual limit of responsibility charts.",
        Unit = "holders",
        Origin = ThresholdOrigin.Published,
    };

    /// <summary>From how many parties on it is reported that every one of them is responsible.</summary>
    public static readonly Setting<int> MinimumParties = new("minimum_parties", 3, 2, 100)
    {
        Description = "From how many parties on it is reported that all of them are responsible; two that share work are a partnership.",
        Unit = "parties",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0304",
        "Everybody is responsible",
        "Activity '{activity}' has {value} responsible, {limit} {threshold}: {responsible}",
        Category.Roles,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.RelationshipMatters],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MaximumResponsible, MinimumParties];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var activities = Query.Facts<Activity>();
        var parties = Query.Facts<Party>()
            .Where(party => party.TakesPart)
            .Total(Aggregate.Collect<Party, string>(party => party.Id));
        var teams = ActivityPart.Responsible.Teams.Where(team => !IsDividedUp(team.Activity));

        var crowds = teams
            .Combine(MaximumResponsible.Value, (team, maximum) => new Row(team, Count(team), maximum))
            .Where(row => row.Responsible > row.Limit);
        var everybody = teams
            .NotMatching(crowds, team => team.Activity.Id, crowd => crowd.Team.Activity.Id)
            .Combine(parties, (team, all) => new Row(team, AreAllIn(team, all) ? all.Count : 0, all.Count))
            .Combine(MinimumParties.Value, (row, minimum) => row with { Limit = Math.Max(row.Limit, minimum) })
            .Where(row => row.Responsible == row.Limit);

        return RuleDefinition
            .Judge(activities)
            .Needs(Recorded<Assignment>())
            .Report(crowds, row => Describe(row, "more than"))
            .Report(everybody, row => Describe(row, "every party of"), Complete<Party>())
            .Clear(activities.Where(IsDividedUp).Select(FactReference.To))
            .LeaveOpen(teams.Where(PointsNowhere).Select(team => team.Activity.Reference), "who is responsible");
    }

    private static bool IsDividedUp(Activity activity) => activity.Mode == ActivityMode.Severally;

    private static bool PointsNowhere(ActivityPart.Team team) => team.Holdings.Any(holding => holding.PointsNowhere);

    private static Finding Describe(Row row, string limit) => Finding
        .On(row.Team.Activity.Reference)
        .With("activity", row.Team.Activity.Name)
        .With("limit", limit)
        .With("responsible", string.Join(", ", Holders.Distinct(row.Team.Holdings)))
        .Measured(row.Responsible, row.Limit, "responsible")
        .Because(row.Team.Assignments, "responsible");

    private static int Count(ActivityPart.Team team) => Holders.Distinct(team.Holdings).Count;

    private static bool AreAllIn(ActivityPart.Team team, EquatableArray<string> parties) =>
        parties.All(party => team.Holdings.Any(holding => holding.Party == party));

    private sealed record Row(ActivityPart.Team Team, int Responsible, int Limit);
}
