using Acme.Rules.Data;
using Collaboration.Rules;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Acme.Rules.Tests.Data;

public sealed class DataWithoutTermsTests
{
    private static readonly RuleVerifier Rule = new(new DataWithoutTerms());

    [Fact]
    public void Flow_WithoutAnyTerms_IsReported() => Rule
        .Given(world => Flow(world).Add(Bond("both", "a", "b")).Add(Terms("other", ClauseStatus.Present)))
        .Expect("violation ResourceFlow 'flow'");

    [Theory]
    [InlineData(ClauseStatus.Present, "clear ResourceFlow 'flow'")]
    [InlineData(ClauseStatus.Partial, "not assessed ResourceFlow 'flow': what the partial terms on data leave open")]
    [InlineData(ClauseStatus.Disputed, "violation ResourceFlow 'flow'")]
    [InlineData(ClauseStatus.Absent, "violation ResourceFlow 'flow'")]
    public void Flow_UnderTerms_IsJudgedByTheirStatus(ClauseStatus status, string expected) => Rule
        .Given(world => Flow(world).Add(Bond("both", "b", "a", "c")).Add(Terms("both", status)))
        .Expect(expected);

    [Fact]
    public void Flow_UnderTermsOfOthers_IsReported() => Rule
        .Given(world => Flow(world).Add(Bond("others", "a", "c")).Add(Terms("others", ClauseStatus.Present)))
        .Expect("violation ResourceFlow 'flow'");

    [Fact]
    public void Flow_BesideAnAgreementOfUnknownParties_IsLeftOpen() => Rule
        .Given(world => Flow(world).Add(new Agreement { Id = "unknown", Name = "Unknown" }).Add(Terms("other", ClauseStatus.Present)))
        .Expect("not assessed ResourceFlow 'flow': the parties of each agreement");

    [Fact]
    public void Flow_WithTermsBesideAnAgreementOfUnknownParties_IsClear() => Rule
        .Given(world => Flow(world)
            .Add(Bond("both", "a", "b"))
            .Add(Terms("both", ClauseStatus.Present))
            .Add(new Agreement { Id = "unknown", Name = "Unknown" }))
        .Expect("clear ResourceFlow 'flow'");

    [Fact]
    public void Flow_WithClausesPartlyRecorded_IsNotAssessed() => Rule
        .Given(world => Flow(world).Add(Bond("both", "a", "b")).Add(Terms("other", ClauseStatus.Present)).Cover<Clause>(CoverageLevel.Partial))
        .Expect("not assessed ResourceFlow 'flow': Clause");

    [Fact]
    public void Flow_OfMoneyOrToItself_IsNotJudged() => Rule
        .Given(world => world
            .Add(new ResourceFlow { Id = "money", From = "a", To = "b", Kind = ResourceKind.Money })
            .Add(new ResourceFlow { Id = "own", From = "a", To = "a", Kind = ResourceKind.Data })
            .Add(Bond("both", "a", "b"))
            .Add(Terms("both", ClauseStatus.Present)))
        .Expect("not applicable");

    private static CollaborationBuilder Flow(CollaborationBuilder world) =>
        world.Party("a", "A").Party("b", "B").Add(new ResourceFlow { Id = "flow", From = "a", To = "b", Kind = ResourceKind.Data });

    private static Agreement Bond(string id, params string[] parties) => new() { Id = id, Name = id, Parties = [.. parties] };

    private static Clause Terms(string agreement, ClauseStatus status) =>
        new() { Id = $"{agreement}-data", Agreement = agreement, Topic = ClauseTopic.DataSharing, Status = status };
}
