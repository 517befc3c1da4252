using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class ContractingCalledPartnershipTests
{
    private const string Collaboration = "CollaborationProfile 'collaboration'";
    private static readonly RuleVerifier Rule = new(new ContractingCalledPartnership());
    private static readonly Decision Taken = new() { Id = "d", Name = "D" };

    public static TheoryData<Fact, string> More { get; } = new()
    {
        { Taken with { DecidedBy = ["city"] }, $"violation {Collaboration}" },
        { Taken with { DecidedBy = ["city", "city"] }, $"violation {Collaboration}" },
        { Taken with { DecidedBy = ["city"], Rule = DecisionRule.Delegated }, $"violation {Collaboration}" },
        { Taken with { DecidedBy = ["city"], Rule = DecisionRule.Consensus }, $"clear {Collaboration}" },
        { Taken with { DecidedBy = ["city", "firm"] }, $"clear {Collaboration}" },
        { Taken, $"not assessed {Collaboration}: who took each decision" },
        { new Goal { Id = "h", Statement = "H", Shared = true }, $"clear {Collaboration}" },
        { new Goal { Id = "h", Statement = "H", Shared = true, Status = GoalStatus.Dropped }, $"violation {Collaboration}" },
        { new Goal { Id = "h", Statement = "H" }, $"not assessed {Collaboration}: whose goals they are" },
        { new Party { Id = "third", Name = "T" }, $"clear {Collaboration}" },
        { new Party { Id = "third", Name = "T", Standing = [PartyStanding.Overseer] }, $"violation {Collaboration}" },
        { new Contribution { Id = "c", Party = "firm", Kind = ResourceKind.Money, Amount = 1 }, $"clear {Collaboration}" },
        { new Contribution { Id = "c", Party = "firm", Kind = ResourceKind.Money, Amount = 0 }, $"violation {Collaboration}" },
        { new Contribution { Id = "c", Party = "firm", Kind = ResourceKind.Staff }, $"violation {Collaboration}" },
        { new ResourceFlow { Id = "b", From = "firm", To = "city", Kind = ResourceKind.Money }, $"clear {Collaboration}" },
        { new ResourceFlow { Id = "b", From = "firm", To = "city", Kind = ResourceKind.Data }, $"violation {Collaboration}" },
        { new Funding { Id = "b", Funder = "firm", Recipients = ["city"], Basis = FundingBasis.Joint }, $"clear {Collaboration}" },
    };

    [Theory]
    [MemberData(nameof(More))]
    public void PayerAndPayee_WithOneMoreFact_AreJudged(Fact fact, string outcome) => Rule
        .Given(world => Contract(world, CollaborationKind.Partnership).Add(fact))
        .Expect(outcome);

    [Fact]
    public void DecisionOfABodyWithMembers_IsJoint() => Rule
        .Given(world => Contract(world, CollaborationKind.Partnership)
            .Add(new Party { Id = "board", Name = "B", Members = ["city", "firm"], Standing = [PartyStanding.Overseer] })
            .Add(Taken with { DecidedBy = ["board"] }))
        .Expect($"clear {Collaboration}");

    [Theory]
    [InlineData(CollaborationKind.Outsourcing, "not applicable")]
    [InlineData(null, $"not assessed {Collaboration}: what it is called")]
    public void Contract_UnderAnotherName_IsNotReported(CollaborationKind? kind, string outcome) => Rule
        .Given(world => Contract(world, kind))
        .Expect(outcome);

    [Fact]
    public void PayerAndPayee_WhereFlowsArePartial_AreNotAssessed() => Rule
        .Given(world => Contract(world, CollaborationKind.Partnership).Cover<ResourceFlow>(CoverageLevel.Partial))
        .Expect($"not assessed {Collaboration}: ResourceFlow");

    private static CollaborationBuilder Contract(CollaborationBuilder world, CollaborationKind? kind) => world
        .Profile("Street care", kind)
        .Party("city", "City")
        .Party("firm", "Firm")
        .Add(new ResourceFlow { Id = "f", From = "city", To = "firm", Kind = ResourceKind.Money })
        .Goal("g", "city", "G")
        .Cover<Decision>(CoverageLevel.Complete);
}
