using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Purposes;

public sealed class BeneficiariesOnlyInformedTests
{
    private static readonly RuleVerifier Rule = new(new BeneficiariesOnlyInformed());

    [Theory]
    [InlineData(InvolvementLevel.Inform, "violation Beneficiary 'users'")]
    [InlineData(InvolvementLevel.Consult, "clear Beneficiary 'users'")]
    [InlineData(InvolvementLevel.Empower, "clear Beneficiary 'users'")]
    public void Group_IsInOrderFromConsult(InvolvementLevel level, string expected) => Rule
        .Given(world => World(world).Add(Involved("i", InvolvementSubject.Review, level)))
        .Expect(expected);

    [Fact]
    public void Group_AskedOnceAndToldElsewhere_IsClearDespitePartialCoverage() => Rule
        .Given(world => World(world)
            .Cover<Involvement>(CoverageLevel.Partial)
            .Add(Involved("i", InvolvementSubject.Purpose, InvolvementLevel.Inform))
            .Add(Involved("j", InvolvementSubject.Review, InvolvementLevel.Consult)))
        .Expect("clear Beneficiary 'users'");

    [Fact]
    public void Group_ToldUnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => World(world)
            .Cover<Involvement>(CoverageLevel.Partial)
            .Add(Involved("i", InvolvementSubject.Purpose, InvolvementLevel.Inform)))
        .Expect("not assessed Beneficiary 'users': Involvement");

    [Fact]
    public void Message_NamesEachAspectOnceInTheirOrder()
    {
        var result = Rule
            .Given(world => World(world)
                .Add(Involved("a", InvolvementSubject.Review, InvolvementLevel.Inform))
                .Add(Involved("b", InvolvementSubject.Decision, InvolvementLevel.Inform))
                .Add(Involved("c", InvolvementSubject.Goal, InvolvementLevel.Inform))
                .Add(Involved("d", InvolvementSubject.Goal, InvolvementLevel.Inform)))
            .ExpectAgreement();

        Assert.Contains("are told of the goals, decisions, reviews: ", Assert.Single(OutcomeText.Messages(result)), StringComparison.Ordinal);
    }

    private static CollaborationBuilder World(CollaborationBuilder world) => world.Add(new Beneficiary { Id = "users", Name = "Users" });

    private static Involvement Involved(string id, InvolvementSubject aspect, InvolvementLevel level) =>
        new() { Id = id, Beneficiary = "users", In = aspect, Level = level };
}
