using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class InformationWithheldTests
{
    private const string Violation = "violation InformationRequest 'r'";
    private const string Clear = "clear InformationRequest 'r'";
    private const string Open = "not assessed InformationRequest 'r': when it was asked and answered";

    private static readonly RuleVerifier Rule = new RuleVerifier(new InformationWithheld()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-05-31", Clear)]
    [InlineData("2024-05-30", Violation)]
    [InlineData("2024-05", Clear)]
    [InlineData("2024-04", Violation)]
    [InlineData("2024", Clear)]
    [InlineData("2024-07-15", Clear)]
    [InlineData(null, Open)]
    public void Request_StillOpen_IsReportedWhenSurelyOld(string? asked, string outcome) => Rule
        .Given(world => world.Add(Request(asked, null, RequestOutcome.Open)))
        .Expect(outcome);

    [Theory]
    [InlineData("2024-02-15", RequestOutcome.Late, Violation)]
    [InlineData("2024-01-31", RequestOutcome.Late, Clear)]
    [InlineData("2024-01", RequestOutcome.Late, Clear)]
    [InlineData("2024-02-15", RequestOutcome.Met, Clear)]
    [InlineData("2024-02-15", null, Violation)]
    [InlineData(null, RequestOutcome.Late, Open)]
    [InlineData(null, null, Open)]
    [InlineData(null, RequestOutcome.Met, Clear)]
    [InlineData(null, RequestOutcome.Refused, Violation)]
    public void Request_AskedOnNewYear_IsJudgedByItsAnswer(string? answered, RequestOutcome? became, string outcome) => Rule
        .Given(world => world.Add(Request("2024-01-01", answered, became)))
        .Expect(outcome);

    [Theory]
    [InlineData(ExchangeTopic.Challenge, true, "violation Exchange 'e'")]
    [InlineData(ExchangeTopic.Risk, true, "violation Exchange 'e'")]
    [InlineData(ExchangeTopic.Risk, false, "clear Exchange 'e'")]
    [InlineData(ExchangeTopic.Risk, null, "not assessed Exchange 'e': whether it reached those it was meant for")]
    [InlineData(ExchangeTopic.Success, true, "not applicable")]
    public void News_ThatWasStopped_IsReportedWhenBad(ExchangeTopic topic, bool? stopped, string outcome) => Rule
        .Given(world => world.Add(new Exchange { Id = "e", From = "a", Topic = topic, Stopped = stopped }))
        .Expect(outcome);

    [Fact]
    public void Request_WithinALongerTime_IsClear() => Rule
        .With(InformationWithheld.MaximumDays, 400)
        .Given(world => world.Add(Request("2023-07-01", null, RequestOutcome.Open)))
        .Expect(Clear);

    private static InformationRequest Request(string? asked, string? answered, RequestOutcome? outcome) => new()
    {
        Id = "r",
        From = "a",
        To = "b",
        Subject = "Numbers",
        AskedOn = asked is null ? null : PartialDate.Parse(asked),
        AnsweredOn = answered is null ? null : PartialDate.Parse(answered),
        Outcome = outcome,
    };
}
