using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>Reports a collaboration that gave no time to relationships when it began, or has given none for long.</summary>
public sealed class NoTrustInvestment : Rule
{
    /// <summary>The number of months from the start in which the first relationship activity is expected.</summary>
    public static readonly Setting<int> FirstMonths = new("first_months", 6, 1, 120)
    {
        Description = "In how many months from the start the first relationship activity is expected.",
        Unit = "months",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <summary>The number of months for which there may be no relationship activity.</summary>
    public static readonly Setting<int> RecentMonths = new("recent_months", 12, 1, 120)
    {
        Description = "For how many months there may be no relationship activity.",
        Unit = "months",
        Origin = ThresholdOrigin.Adapted,
    };

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0706",
        "No time for relationships",
        "{collaboration} has {value} relationship activities in {period}, at least {threshold} expected",
        Category.Trust,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.WhatHaveWeLearnt, SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [FirstMonths, RecentMonths];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var activities = Query.Facts<RelationshipActivity>().Total(Aggregate.CollectBy<RelationshipActivity, string>(activity => activity.Id));
        var profiles = Query.Facts<CollaborationProfile>().Total(Aggregate.CollectBy<CollaborationProfile, string>(profile => profile.Id));
        var rows = TheCollaboration.With(Query.Facts<Party>())
            .Combine(activities, (subject, all) => new Row(subject, new(all, null, default), 0, 0))
            .Combine(profiles, (row, all) => row with { Investment = row.Investment with { Profile = all.IsEmpty ? null : all[0] } })
            .Combine(Query.AsOf, (row, date) => row with { Investment = row.Investment with { AsOf = date } })
            .Combine(FirstMonths.Value, (row, months) => row with { First = months })
            .Combine(RecentMonths.Value, (row, months) => row with { Recent = months });
        var unknown = rows.Where(row => row.IsUnknown);

        return RuleDefinition
            .Judge(rows.Select(row => row.Subject.Reference), Recorded<Party>())
            .Needs(Complete<RelationshipActivity>())
            .Report(rows.Where(row => row.Missed.Any()), Describe)
            .LeaveOpen(unknown.Select(row => row.Subject.Reference), "when it started and when each relationship activity was");
    }

    private static Finding Describe(Row row) => Finding
        .On(row.Subject.Reference)
        .With("collaboration", row.Subject.Name)
        .With("period", string.Join(" and ", row.Missed))
        .Measured(0, 1, "relationship activities")
        .Because(row.Investment.Activities.Select(FactReference.To), "at another time");

    private sealed record Row(TheCollaboration Subject, TrustInvestment Investment, int First, int Recent)
    {
        public bool IsUnknown => Investment.IsMadeEarly(First) is null || Investment.IsMadeLately(Recent) is null;

        public IEnumerable<string> Missed =>
        [
            .. Investment.IsMadeEarly(First) == false ? [$"its first {First} months"] : Array.Empty<string>(),
            .. Investment.IsMadeLately(Recent) == false ? [$"its last {Recent} months"] : Array.Empty<string>(),
        ];
    }
}
