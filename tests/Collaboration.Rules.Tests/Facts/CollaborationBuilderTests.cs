using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Facts;

public sealed class CollaborationBuilderTests
{
    private sealed record Weather : Fact;

    [Fact]
    public void Add_EqualFactAgain_ChangesNothing() =>
        Assert.Single(new CollaborationBuilder().Party("ba", "British Airways").Party("ba", "British Airways").Build().Facts);

    [Fact]
    public void Add_SameIdOtherValue_NamesTheFactAndTheRemedy()
    {
        var builder = new CollaborationBuilder().Party("ba", "British Airways");
        var error = Assert.Throws<ArgumentException>(() => builder.Party("ba", "Bank of America"));
        Assert.StartsWith("Party 'ba' was already added with other values; give one of them another id", error.Message);
        Assert.Equal("British Airways", builder.Build().Find<Party>("ba")?.Name);
    }

    [Fact]
    public void Add_SameIdOtherKind_KeepsBoth() =>
        Assert.Equal(2, new CollaborationBuilder().Party("ba", "BA").Person("ba", "BA").Build().Facts.Count);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Add_BlankId_IsRefused(string id) =>
        Assert.Contains("blank id", Assert.Throws<ArgumentException>(() => new CollaborationBuilder().Party(id, "BA")).Message);

    public static TheoryData<Fact, string> WrongValues { get; } = new()
    {
        { new Party { Id = "p", Name = "P", Count = -7 }, "Party 'p': Count is -7; use 1 or more." },
        { new Goal { Id = "g", Statement = "G", Weight = 1.01m }, "Goal 'g': Weight is 1.01; use 0 to 1." },
        { new Party { Id = "p", Name = "\t" }, "Party 'p': Name is blank; give it a text." },
        { new Activity { Id = "a", Name = null! }, "Activity 'a': Name is blank; give it a text." },
        { new Assignment { Id = "x", Activity = "", Kind = AssignmentKind.Informed }, "Assignment 'x': Activity is blank; give it a text." },
        {
            new Assignment { Id = "x", Activity = "a", Kind = (AssignmentKind)99 },
            "Assignment 'x': Kind is 99; use one of: Responsible, Accountable, Consulted, Informed."
        },
        {
            new Party { Id = "p", Name = "P", Attributes = [new() { Name = "size", Distinct = 0 }] },
            "Party 'p': Attributes.Distinct is 0; use 1 or more."
        },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void Add_WrongValue_NamesFactPropertyValueAndRange(Fact fact, string message)
    {
        var builder = new CollaborationBuilder();
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => builder.Add(fact)).Message);
        Assert.Empty(builder.Build().Facts);
    }

    [Fact]
    public void Add_WrongChoiceInAList_IsRefused()
    {
        var party = new Party { Id = "p", Name = "P", Standing = [PartyStanding.Partner, (PartyStanding)99] };
        Assert.StartsWith("Party 'p': Standing is 99; use one of: ", Assert.Throws<ArgumentException>(() => new CollaborationBuilder().Add(party)).Message);
    }

    [Fact]
    public void Add_ValuesAtTheirBounds_AreTaken() => Assert.Equal(2, new CollaborationBuilder()
        .Add(new Party { Id = "p", Name = "P", Count = 1, Size = decimal.MaxValue })
        .Add(new Goal { Id = "g", Statement = "G", Weight = 1 })
        .Build().Facts.Count);

    [Fact]
    public void Add_SecondProfile_IsRefused()
    {
        var builder = new CollaborationBuilder().Profile("One");
        var error = Assert.Throws<ArgumentException>(() => builder.Add(new CollaborationProfile { Id = "two", Name = "Two" }));
        Assert.StartsWith("CollaborationProfile 'two' is a second profile", error.Message);
    }

    [Fact]
    public void Add_TypeOutsideTheVocabulary_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CollaborationBuilder().Add(new Weather { Id = "rain" }));

    [Fact]
    public void Build_ThenAdd_LeavesTheSnapshotAlone()
    {
        var builder = new CollaborationBuilder().Party("ba", "British Airways").Cover<Goal>(CoverageLevel.None);
        var snapshot = builder.Build();
        builder.Party("ib", "Iberia").Cover<Goal>(CoverageLevel.Complete);
        Assert.Single(snapshot.Facts);
        Assert.Equal(CoverageLevel.None, snapshot.CoverageOf<Goal>());
        Assert.Equal(CoverageLevel.Complete, builder.Build().CoverageOf<Goal>());
    }

    [Fact]
    public void Locate_BeforeAdding_IsFound()
    {
        var place = new SourceLocation("case.json", 1, 2);
        var snapshot = new CollaborationBuilder().Locate(FactReference.To<Party>("ba"), place).Party("ba", "British Airways").Build();
        Assert.Equal(place, snapshot.LocationOf(FactReference.To<Party>("ba")));
    }

    [Fact]
    public void Votes_Holders_AreRightsWithDerivedIds()
    {
        var rights = new CollaborationBuilder().Votes("council", ("fr", 4), ("lu", 1)).Build().OfType<DecisionRight>();
        Assert.Equal(
            [("council/fr/decides", "council", "fr", 4), ("council/lu/decides", "council", "lu", 1)],
            rights.Select(right => (right.Id, right.Area, right.Party!, right.Votes!.Value)));
        Assert.All(rights, right => Assert.Equal(DecisionRightKind.Decides, right.Kind));
    }

    [Fact]
    public void Assign_PartyOrNobody_IsRecordedAsSuch()
    {
        var snapshot = new CollaborationBuilder()
            .Assign("delivery", "ba", AssignmentKind.Responsible)
            .AssignNobody("delivery", AssignmentKind.Accountable)
            .Build();
        Assert.Equal("ba", snapshot.Find<Assignment>("delivery/ba/responsible")?.Party);
        Assert.True(snapshot.Find<Assignment>("delivery//accountable")?.Nobody);
    }

    [Fact]
    public void Goal_OwnOrShared_SaysWhose()
    {
        var snapshot = new CollaborationBuilder()
            .Goal("price", "ba", "Lower the price")
            .SharedGoal("growth", "Grow together")
            .Relate("price", "growth", GoalRelationKind.Conflicts)
            .Build();
        Assert.Equal(("ba", false), (snapshot.Find<Goal>("price")?.Owner, snapshot.Find<Goal>("price")?.Shared));
        Assert.Equal((null, true), (snapshot.Find<Goal>("growth")?.Owner, snapshot.Find<Goal>("growth")?.Shared));
        Assert.Equal(GoalRelationKind.Conflicts, snapshot.Find<GoalRelation>("price/growth")?.Kind);
    }

    [Fact]
    public void Decision_DecidedByLeftOutOrEmpty_IsUnknownOrNobody()
    {
        var snapshot = new CollaborationBuilder().Decision("one", "One").Decision("two", "Two", decidedBy: [], affected: ["ba"]).Build();
        Assert.Null(snapshot.Find<Decision>("one")?.DecidedBy);
        Assert.Equal([], snapshot.Find<Decision>("two")?.DecidedBy);
        Assert.Equal(["ba"], snapshot.Find<Decision>("two")!.Affected);
    }

    [Fact]
    public void Party_Standings_AreKept() => Assert.Equal(
        [PartyStanding.Partner, PartyStanding.Funder],
        new CollaborationBuilder()
            .Party("ba", "BA", PartyKind.Business, PartyStanding.Partner, PartyStanding.Funder)
            .Build().Find<Party>("ba")!.Standing);
}
