using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class NeverEvaluatedTests
{
    private const string Open = "not assessed CollaborationProfile 'c': how old it is";
    private const string Clear = "clear CollaborationProfile 'c'";
    private const string Violation = "violation CollaborationProfile 'c'";

    private static readonly RuleVerifier Rule = new RuleVerifier(new NeverEvaluated()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2023-06-30", null, Violation)]
    [InlineData("2023-07-01", null, Clear)]
    [InlineData("2023-06", null, Violation)]
    [InlineData("2023-07", null, Clear)]
    [InlineData("2023", null, Open)]
    [InlineData(null, null, Open)]
    [InlineData("2020", "2020-12", Clear)]
    [InlineData("2020-01-01", "2020-12", Clear)]
    [InlineData("2020-01-01", "2021-01", Violation)]
    [InlineData("2019", "2020", Open)]
    [InlineData("2022", "2030", Violation)]
    [InlineData("2025", null, Clear)]
    public void Collaboration_NeverReviewed_IsReportedAtAYear(string? started, string? ends, string outcome) => Rule
        .Given(world => world.Add(Profile(started, ends)).Add(Value("2024")).Cover<Review>(CoverageLevel.Complete))
        .Expect(outcome);

    [Fact]
    public void Collaboration_InWhichNothingWasMeasured_IsReported() => Rule
        .Given(world => world.Add(Profile("2020", null)).Add(Review("2024-01")).Cover<Indicator>(CoverageLevel.Complete))
        .Expect(Violation);

    [Fact]
    public void Collaboration_WithBoth_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Review>(CoverageLevel.Partial)
            .Cover<Indicator>(CoverageLevel.Partial)
            .Add(Profile("2020", null))
            .Add(Review("2024-01"))
            .Add(Value("2024")))
        .Expect(Clear);

    [Theory]
    [InlineData(CoverageLevel.Complete, CoverageLevel.None)]
    [InlineData(CoverageLevel.None, CoverageLevel.Complete)]
    [InlineData(CoverageLevel.Complete, CoverageLevel.Complete)]
    public void Collaboration_WithNeither_IsReportedOnceWhereEitherIsComplete(CoverageLevel reviews, CoverageLevel indicators) => Rule
        .Given(world => world.Cover<Review>(reviews).Cover<Indicator>(indicators).Add(Profile("2020", null)))
        .Expect(Violation);

    [Fact]
    public void Collaboration_WithNothingRecorded_IsNotAssessed() => Rule
        .Given(world => world.Add(Profile("2020", null)))
        .Expect("not assessed CollaborationProfile 'c': Indicator, Review");

    [Theory]
    [InlineData("2024-06-30", Clear)]
    [InlineData("2024-07", Violation)]
    public void Review_AfterTheDate_DoesNotCount(string held, string outcome) => Rule
        .Given(world => world.Add(Profile("2020", null)).Add(Review(held)).Add(Value(null)))
        .Expect(outcome);

    [Fact]
    public void Review_OnlyPlanned_DoesNotCount() => Rule
        .Given(world => world.Add(Profile("2020", null)).Add(new Review { Id = "r", Name = "R", Due = PartialDate.Parse("2023") }).Add(Value(null)))
        .Expect(Violation);

    [Fact]
    public void Indicator_WithoutValue_WasNotMeasured() => Rule
        .Given(world => world.Add(Profile("2020", null)).Add(Review("2024-01")).Add(Value(null) with { Value = null }))
        .Expect(Violation);

    [Fact]
    public void Collaboration_BelowAnotherAge_IsClear() => Rule
        .With(NeverEvaluated.MinimumAge, 60)
        .Given(world => world.Add(Profile("2020", null)).Add(Value(null)).Cover<Review>(CoverageLevel.Complete))
        .Expect(Clear);

    private static CollaborationProfile Profile(string? started, string? ends) =>
        new() { Id = "c", Name = "Scheme", Started = Date(started), Ends = Date(ends) };

    private static Review Review(string held) => new() { Id = "r", Name = "R", Held = Date(held) };

    private static Indicator Value(string? date) => new() { Id = "i", Goal = "g", Name = "I", Value = 0, Date = Date(date) };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
