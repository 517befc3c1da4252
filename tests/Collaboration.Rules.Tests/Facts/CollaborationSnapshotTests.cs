using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Facts;

public sealed class CollaborationSnapshotTests
{
    private static readonly SourceLocation Place = new("case.json", 3, 5);

    private static CollaborationBuilder Airlines => new CollaborationBuilder()
        .Activity("flights", "Fly")
        .Party("ib", "Iberia")
        .Party("ba", "British Airways")
        .Party("BA2", "Another")
        .Profile("Airlines");

    private static CollaborationSnapshot Phased => new CollaborationBuilder()
        .Phase("start", "Start")
        .Add(new Phase { Id = "later", Name = "Later", Phase = "start" })
        .Party("always", "Always there")
        .Add(new Party { Id = "early", Name = "Early", Phase = "start" })
        .Add(new Goal { Id = "grow", Statement = "Grow", Phase = "start" })
        .Cover<Stance>(CoverageLevel.Complete)
        .Build();

    [Fact]
    public void Facts_AnyOrderGiven_AreByKindThenIdOrdinal()
    {
        string[] expected =
            ["CollaborationProfile 'collaboration'", "Party 'BA2'", "Party 'ba'", "Party 'ib'", "Activity 'flights'"];
        var backwards = new CollaborationBuilder().AddRange(Airlines.Build().Facts.Reverse()).Build();
        Assert.Equal(expected, Airlines.Build().Facts.Select(fact => fact.Reference.ToString()));
        Assert.Equal(Airlines.Build().Facts, backwards.Facts);
    }

    [Fact]
    public void OfType_Kind_GivesItsFactsInOrder()
    {
        Assert.Equal(["BA2", "ba", "ib"], Airlines.Build().OfType<Party>().Select(party => party.Id));
        Assert.Empty(Airlines.Build().OfType<Goal>());
    }

    [Fact]
    public void Find_KnownOrNot_IsTheFactOrNull()
    {
        var snapshot = Airlines.Build();
        Assert.Equal("Iberia", snapshot.Find<Party>("ib")?.Name);
        Assert.Same(snapshot.Find<Party>("ib"), snapshot.Find(FactReference.To<Party>("ib")));
        Assert.Null(snapshot.Find<Party>("IB"));
        Assert.Null(snapshot.Find<Goal>("ib"));
        Assert.Null(snapshot.Find(default));
    }

    [Fact]
    public void Profile_RecordedOrNot_IsItOrNull()
    {
        Assert.Equal("Airlines", Airlines.Build().Profile?.Name);
        Assert.Null(Phased.Profile);
    }

    [Theory]
    [InlineData(null, false, CoverageLevel.None)]
    [InlineData(null, true, CoverageLevel.Complete)]
    [InlineData(CoverageLevel.None, false, CoverageLevel.None)]
    [InlineData(CoverageLevel.None, true, CoverageLevel.Partial)]
    [InlineData(CoverageLevel.Partial, false, CoverageLevel.Partial)]
    [InlineData(CoverageLevel.Partial, true, CoverageLevel.Partial)]
    [InlineData(CoverageLevel.Complete, false, CoverageLevel.Complete)]
    [InlineData(CoverageLevel.Complete, true, CoverageLevel.Complete)]
    public void CoverageOf_DeclaredAndPresent_IsEffective(CoverageLevel? declared, bool present, CoverageLevel expected)
    {
        var builder = new CollaborationBuilder().Party("ba", "British Airways");
        if (declared is { } level) builder.Cover<Goal>(level);
        if (present) builder.SharedGoal("grow", "Grow");
        Assert.Equal(expected, builder.Build().CoverageOf<Goal>());
        Assert.Equal(expected, builder.Build().CoverageOf(FactKinds.Of<Goal>().FactType));
    }

    [Fact]
    public void CoverageOf_TypeThatIsNoKind_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Airlines.Build().CoverageOf(typeof(ContextAttribute)));

    [Fact]
    public void DeclaredCoverage_OnlyWhatWasSaid() =>
        Assert.Equal([KeyValuePair.Create(typeof(Stance), CoverageLevel.Complete)], Phased.DeclaredCoverage);

    [Fact]
    public void InPhase_Known_KeepsItsFactsTimelessOnesAndPhases()
    {
        Assert.Equal(["later", "start", "always", "early", "grow"], Phased.InPhase("start").Facts.Select(fact => fact.Id));
        Assert.Equal(["later", "start", "always"], Phased.InPhase("later").Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void InPhase_CoverageOf_StaysDeclaredAndFollowsWhatIsLeft()
    {
        Assert.Equal(CoverageLevel.Complete, Phased.InPhase("later").CoverageOf<Stance>());
        Assert.Equal(CoverageLevel.None, Phased.InPhase("later").CoverageOf<Goal>());
        Assert.Equal(CoverageLevel.Complete, Phased.InPhase("start").CoverageOf<Goal>());
    }

    [Fact]
    public void InPhase_Unknown_NamesItAndTheRemedy()
    {
        var known = Assert.Throws<ArgumentException>(() => Phased.InPhase("end"));
        Assert.StartsWith("Phase 'end' is not recorded; use one of: later, start.", known.Message);
        var none = Assert.Throws<ArgumentException>(() => Airlines.Build().InPhase("end"));
        Assert.StartsWith("Phase 'end' is not recorded; add it first.", none.Message);
    }

    [Fact]
    public void With_NewFact_LeavesTheOriginalAlone()
    {
        var before = Airlines.Build();
        var after = before.With(new Party { Id = "aa", Name = "American" });
        Assert.Equal(["BA2", "aa", "ba", "ib"], after.OfType<Party>().Select(party => party.Id));
        Assert.Null(before.Find<Party>("aa"));
    }

    [Fact]
    public void With_SameId_ReplacesTheFactAndKeepsItsPlace()
    {
        var iberia = FactReference.To<Party>("ib");
        var after = Airlines.Locate(iberia, Place).Build().With(new Party { Id = "ib", Name = "Iberia Express" });
        Assert.Equal("Iberia Express", after.Find<Party>("ib")?.Name);
        Assert.Equal(3, after.OfType<Party>().Count);
        Assert.Equal(Place, after.LocationOf(iberia));
    }

    [Fact]
    public void With_SecondProfile_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Airlines.Build().With(new CollaborationProfile { Id = "second", Name = "Second" }));

    [Fact]
    public void Without_FactOrNone_DropsItWithItsLocation()
    {
        var iberia = FactReference.To<Party>("ib");
        var before = Airlines.Locate(iberia, Place).Cover<Party>(CoverageLevel.Partial).Build();
        var after = before.Without(iberia);
        Assert.Null(after.Find(iberia));
        Assert.Null(after.LocationOf(iberia));
        Assert.Equal(CoverageLevel.Partial, after.CoverageOf<Party>());
        Assert.Same(after, after.Without(iberia));
    }

    [Fact]
    public void LocationOf_FactNeverAdded_IsNull()
    {
        var goal = FactReference.To<Goal>("grow");
        Assert.Null(Airlines.Locate(goal, Place).Build().LocationOf(goal));
    }
}
