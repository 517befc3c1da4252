using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Evaluation;

/// <summary>Reports a collaboration of some age that was never reviewed, or in which nothing was ever measured.</summary>
public sealed class NeverEvaluated : Rule
{
    /// <summary>The age from which a collaboration should have been evaluated.</summary>
    public static readonly Setting<int> MinimumAge = new("minimum_age", 12, 1, 600)
    {
        Description = "From which age on a collaboration should have been reviewed and something measured.",
        Unit = "months",
        Origin = ThresholdOrigin.Adapted,
    };

    private static readonly Query<Dated> Profiles = Query.Facts<CollaborationProfile>()
        .Combine(Query.AsOf, (profile, asOf) => new Dated(profile, asOf, 0))
        .Combine(MinimumAge.Value, (dated, minimum) => dated with { Minimum = minimum });

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR1004",
        "Never evaluated",
        "{collaboration} is {value} months old with {missing} on record, expected from {threshold} months on",
        Category.Evaluation,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Setting> Settings => [MinimumAge];

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var reviews = Query.Facts<Review>()
            .Where(review => review.WasHeld)
            .Combine(Query.AsOf, (review, asOf) => new Trace(review.Reference, IsPast: !(review.Held?.First > asOf)))
            .Where(trace => trace.IsPast);
        var values = Query.Facts<Indicator>()
            .Where(indicator => indicator.Value is not null)
            .Combine(Query.AsOf, (indicator, asOf) => new Trace(indicator.Reference, IsPast: !(indicator.Date?.First > asOf)))
            .Where(trace => trace.IsPast);
        var old = Profiles.Where(dated => dated.LeastAge >= dated.Minimum);
        var reviewed = old.Matching(reviews, _ => "", _ => "");
        var unreviewed = old.NotMatching(reviews, _ => "", _ => "");
        var neither = unreviewed.NotMatching(values, _ => "", _ => "").Select(dated => new Row(dated, "no review and no measured indicator"));
        var noReview = unreviewed.Matching(values, _ => "", _ => "").Select(dated => new Row(dated, "no review"));
        var noValue = reviewed.NotMatching(values, _ => "", _ => "").Select(dated => new Row(dated, "no measured indicator"));

        return RuleDefinition
            .Judge(Query.Facts<CollaborationProfile>())
            .Report(noReview.Concat(neither), Describe, Complete<Review>())
            .Report(noValue.Concat(neither), Describe, Complete<Indicator>())
            .Clear(reviewed.Matching(values, _ => "", _ => "").Select(Subject))
            .Clear(Profiles.Where(dated => dated.GreatestAge < dated.Minimum).Select(Subject))
            .LeaveOpen(Profiles.Where(IsOfUnknownAge).Select(Subject), "how old it is");
    }

    private static bool IsOfUnknownAge(Dated dated) =>
        dated.LeastAge is null || (dated.LeastAge < dated.Minimum && dated.GreatestAge >= dated.Minimum);

    private static FactReference Subject(Dated dated) => dated.Profile.Reference;

    private static Finding Describe(Row row) => Finding
        .On(Subject(row.Dated))
        .With("collaboration", row.Dated.Profile.Name)
        .With("missing", row.Missing)
        .Measured(row.Dated.LeastAge!.Value, row.Dated.Minimum, "months")
        .Because(Subject(row.Dated), "started");

    private sealed record Trace(FactReference Fact, bool IsPast);

    private sealed record Dated(CollaborationProfile Profile, DateOnly AsOf, int Minimum)
    {
        public int? LeastAge => Profile.Started is { } started ? WholeMonths.Between(started.Last, Earlier(Profile.Ends?.First)) : null;

        public int? GreatestAge => Profile.Started is { } started ? WholeMonths.Between(started.First, Earlier(Profile.Ends?.Last)) : null;

        private DateOnly Earlier(DateOnly? end) => end < AsOf ? end.Value : AsOf;
    }

    private sealed record Row(Dated Dated, string Missing);
}
