using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Analysis;

public sealed class PortfolioAnalysisTests
{
    private static readonly AnalysisOptions Dated = new() { AsOf = new DateOnly(2024, 6, 30) };

    [Fact]
    public void Analyze_PartyInSixOfSix_IsReported()
    {
        var result = PortfolioAnalysis.Analyze(Enumerable.Range(1, 6).Select(number => Scheme($"Scheme {number}")), options: Dated);
        Assert.Equal(
            [
                "info CR0906: 'A' belongs to 6 collaborations on 2024-06-30, more than 5, the most without a recorded capacity",
                "info CR0906: 'B' belongs to 6 collaborations on 2024-06-30, more than 5, the most without a recorded capacity",
            ],
            OutcomeText.Messages(result));
    }

    [Fact]
    public void Analyze_PartyInFive_IsClearOnlyWhereTheseAreAll()
    {
        var schemes = Enumerable.Range(1, 5).Select(number => Scheme($"Scheme {number}")).ToList();
        Assert.Equal(["not assessed Party 'a': Membership", "not assessed Party 'b': Membership"], OutcomeText.Messages(PortfolioAnalysis.Analyze(schemes, options: Dated)));
        Assert.Equal(["clear Party 'a'", "clear Party 'b'"], OutcomeText.Messages(PortfolioAnalysis.Analyze(schemes, CoverageLevel.Complete, Dated)));
    }

    [Fact]
    public void Analyze_NoCollaborations_FindsNothing() => Assert.Empty(PortfolioAnalysis.Analyze([], options: Dated).Diagnostics);

    [Fact]
    public void Gather_CollaborationGivenTwice_CountsOnce() =>
        Assert.Equal(2, PortfolioAnalysis.Gather([Scheme("Scheme"), Scheme("Scheme")]).OfType<Membership>().Count);

    [Fact]
    public void Gather_OverseerAndUnnamedCollaboration_GiveNoMembership()
    {
        var overseen = new CollaborationBuilder().Profile("Scheme").Party("a", "A", null, PartyStanding.Overseer).Build();
        var unnamed = new CollaborationBuilder().Party("a", "A").Build();
        Assert.Empty(PortfolioAnalysis.Gather([overseen, unnamed]).OfType<Membership>());
    }

    [Fact]
    public void Gather_MembershipInADocument_CountsWhateverItsId()
    {
        var first = new CollaborationBuilder().Party("a", "A").Add(new Membership { Id = "m", Party = "a", Collaboration = "One" }).Build();
        var second = new CollaborationBuilder().Party("a", "A").Add(new Membership { Id = "m", Party = "a", Collaboration = "Two" }).Build();
        Assert.Equal(["One", "Two"], PortfolioAnalysis.Gather([first, second]).OfType<Membership>().Select(membership => membership.Collaboration));
    }

    [Fact]
    public void Gather_PartyOfAPhase_BelongsForThePhase()
    {
        var scheme = new CollaborationBuilder()
            .Add(new CollaborationProfile { Id = "c", Name = "Scheme", Started = PartialDate.Parse("2020"), Ends = PartialDate.Parse("2030") })
            .Phase("p", "Design", until: PartialDate.Parse("2022"))
            .Add(new Party { Id = "a", Name = "A", Phase = "p" })
            .Build();
        var membership = Assert.Single(PortfolioAnalysis.Gather([scheme]).OfType<Membership>());
        Assert.Equal((PartialDate.Parse("2020"), PartialDate.Parse("2022")), (membership.From, membership.Until));
    }

    [Fact]
    public void Gather_OtherFacts_AreLetGo()
    {
        var scheme = new CollaborationBuilder().Profile("Scheme").Party("a", "A").Goal("g", "a", "G").Activity("x", "X").Build();
        Assert.Equal([nameof(Party), nameof(Membership)], PortfolioAnalysis.Gather([scheme]).Facts.Select(fact => fact.GetType().Name));
    }

    [Fact]
    public void Gather_NullAmongCollaborations_Throws() =>
        Assert.Throws<ArgumentNullException>("collaborations", () => PortfolioAnalysis.Gather([null!]));

    [Property(MaxTest = 50)]
    public void Gather_InAnyOrder_GivesTheSameFacts(int seed)
    {
        var random = new Random(seed);
        CollaborationSnapshot[] some = [.. Enumerable.Range(0, 6).Select(i => RandomCollaboration.Create(seed + i)), Scheme("Scheme", random.Next(9))];
        var reordered = some.ToArray();
        random.Shuffle(reordered);

        var facts = PortfolioAnalysis.Gather(some).Facts;
        Assert.Equal(facts, PortfolioAnalysis.Gather(reordered).Facts);
        Assert.Equal(facts, PortfolioAnalysis.Gather([.. some, .. reordered]).Facts);
    }

    [Fact]
    public void Rules_OfPortfolios_AreAmongAllRules() => Assert.Equal([typeof(PartnershipFatigue)], PortfolioAnalysis.Rules.Select(rule => rule.GetType()));

    private static CollaborationSnapshot Scheme(string name, int room = 9) => new CollaborationBuilder()
        .Profile(name)
        .Party("a", "A")
        .Party("b", "B")
        .Add(new Capacity { Id = "c", Party = "x", Available = room, Unit = "collaborations" })
        .Build();
}
