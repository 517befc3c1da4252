using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Facts;

public sealed class FactConsistencyTests
{
    private static readonly Assignment Assigned = new() { Id = "x", Activity = "a", Kind = AssignmentKind.Responsible };
    private static readonly DecisionRight Right = new() { Id = "x", Area = "a", Kind = DecisionRightKind.Decides };
    private static readonly Dependency Needed = new() { Id = "x", For = "switching" };
    private static readonly Decision Decided = new() { Id = "d", Name = "D" };
    private static readonly Stance Stood = new() { Id = "s", Change = "c", Position = StancePosition.Resists };
    private static readonly Indicator Measured = new() { Id = "i", Goal = "g", Name = "I", Phase = "p" };
    private static readonly Phase Middle = new() { Id = "p", Name = "P", From = PartialDate.Parse("2008-03"), Until = PartialDate.Parse("2010") };
    private static readonly Rating Rated = new() { Id = "x", Dimension = RatingDimension.Trust, ScaleFrom = 1, ScaleTo = 5 };
    private static readonly Commitment Promised = new() { Id = "x", Name = "X", By = "p", Due = PartialDate.Parse("2020-03") };
    private static readonly Conflict Disputed = new() { Id = "x", Name = "X" };
    private static readonly RedLine Drawn = new() { Id = "x", Party = "p", Criterion = "C" };
    private static readonly InformationRequest Asked = new() { Id = "x", From = "p", To = "q", Subject = "S" };
    private static readonly Channel Reached = new() { Id = "x", Name = "X", Participants = ["p", "q"] };

    public static TheoryData<Fact, string, string> WrongInItself { get; } = new()
    {
        { Assigned with { Nobody = true, Party = "p" }, "Nobody", "Assignment 'x' says that it is nobody, and names the party 'p'; remove one of the two." },
        { Right with { Nobody = true, Role = "r" }, "Nobody", "DecisionRight 'x' says that it is nobody, and names the role 'r'; remove one of the two." },
        { Assigned with { Person = "n", Role = "r" }, "Role", "Assignment 'x' names the person 'n' and the role 'r', and has one holder; keep one, and record any other in a fact of its own." },
        { Right with { Party = "p", Person = "n" }, "Person", "DecisionRight 'x' names the party 'p' and the person 'n', and has one holder; keep one, and record any other in a fact of its own." },
        { new Sponsorship { Id = "s", Party = "p", Person = "n", Nobody = true }, "Nobody", "Sponsorship 's' says that it is nobody, and names the person 'n'; remove one of the two." },
        { new Knowledge { Id = "k", Item = "K", Party = "p", Person = "n" }, "Person", "Knowledge 'k' names the party 'p' and the person 'n', and has one holder; keep one, and record any other in a fact of its own." },
        { new Role { Id = "r", Name = "R", Vacant = true, Holder = "n" }, "Vacant", "Role 'r' is vacant, and held by the person 'n'; remove one of the two." },
        { Needed with { OnParty = "p", OnPerson = "n" }, "OnPerson", "Dependency 'x' is on the party 'p' and on the person 'n'; record each in a fact of its own." },
        { Needed with { Dependent = "p", OnParty = "p" }, "OnParty", "Dependency 'x' is of the party 'p' on itself; name two parties." },
        { new Capacity { Id = "x", Party = "p", Person = "n" }, "Person", "Capacity 'x' names the party 'p' and the person 'n', and has one holder; keep one, and record any other in a fact of its own." },
        { new Goal { Id = "g", Statement = "G", Shared = true, Owner = "p" }, "Shared", "Goal 'g' is shared by all, and owned by the party 'p'; remove one of the two." },
        { new GoalRelation { Id = "x", From = "g", To = "g", Kind = GoalRelationKind.Conflicts }, "To", "GoalRelation 'x' joins the goal 'g' to itself; name two goals." },
        { new Activity { Id = "a", Name = "A", PartOf = "a" }, "PartOf", "Activity 'a' is part of itself; name the larger activity." },
        { new Party { Id = "p", Name = "P", Members = ["q", "p"] }, "Members", "Party 'p' is a member of itself; remove it from its members." },
        { Decided with { DecidedBy = ["p", "q"], LeftOut = ["r", "q"] }, "LeftOut", "Decision 'd' was taken by the party 'q', and left it out; remove one of the two." },
        { Decided with { DecidedBy = ["p", "q"], LeftOut = ["p", "q"] }, "LeftOut", "Decision 'd' was taken by the party 'p' and 1 more, and left it out; remove one of the two." },
        { Rated with { ScaleTo = 1 }, "ScaleTo", "Rating 'x' has a scale that ends where it begins, or before; correct the scale." },
        { Rated with { Score = 5.5m }, "Score", "Rating 'x' has a score outside its scale; correct the score or the scale." },
        { Promised with { Status = CommitmentStatus.Open, Actual = PartialDate.Parse("2020") }, "Actual", "Commitment 'x' is open, and was done on 2020; correct the status or remove the date." },
        { Promised with { Status = CommitmentStatus.Kept, Actual = PartialDate.Parse("2020-04") }, "Status", "Commitment 'x' is kept, and was done on 2020-04, after it was due, 2020-03; it is late, or a date is wrong." },
        { Promised with { Status = CommitmentStatus.Late, Actual = PartialDate.Parse("2020-03-01") }, "Status", "Commitment 'x' is late, and was done on 2020-03-01, when it was due, 2020-03; it is kept, or a date is wrong." },
        { Disputed with { Settled = false, Resolved = PartialDate.Parse("2020") }, "Settled", "Conflict 'x' is not settled, and was resolved on 2020; remove one of the two." },
        { Drawn with { Breached = false, BreachedOn = PartialDate.Parse("2020") }, "Breached", "RedLine 'x' was not breached, and was breached on 2020; remove one of the two." },
        { Drawn with { Breached = false, BreachedBy = "q" }, "Breached", "RedLine 'x' was not breached, and was breached by the party 'q'; remove one of the two." },
        { new Agreement { Id = "a", Name = "A", SignedOn = PartialDate.Parse("2008"), SignedBy = [] }, "SignedOn", "Agreement 'a' was signed 2008, and signed by nobody; remove one of the two." },
        { Asked with { Outcome = RequestOutcome.Open, AnsweredOn = PartialDate.Parse("2020") }, "Outcome", "InformationRequest 'x' is open, and was answered on 2020; remove one of the two." },
        { Reached with { Direction = ChannelDirection.TwoWay, Senders = ["q"] }, "Senders", "Channel 'x' runs both ways, and the party 'p' is not among its senders; correct one of the two." },
        { new Exchange { Id = "x", From = "p", Stopped = false, StoppedBy = "q" }, "StoppedBy", "Exchange 'x' was not stopped, and was stopped by the party 'q'; remove one of the two." },
        { new Tie { Id = "x", From = "p", To = "p", Relation = TieRelation.Advises }, "To", "Tie 'x' joins the party 'p' to itself; name two parties." },
        { new Speaking { Id = "x", Meeting = "m", Party = "p", Person = "n" }, "Person", "Speaking 'x' names the party 'p' and the person 'n', and has one speaker; keep one." },
        { Stood with { Party = "p", Person = "n" }, "Person", "Stance 's' is of the party 'p' and the person 'n'; keep one, and record the other in a fact of its own." },
    };

    public static TheoryData<Fact> SoundInItself { get; } =
    [
        Assigned with { Nobody = true },
        Asked with { Outcome = RequestOutcome.Refused, AnsweredOn = PartialDate.Parse("2020") },
        Reached with { Direction = ChannelDirection.OneWay, Senders = ["q"] },
        Right with { Party = "p" },
        new Sponsorship { Id = "s", Party = "p", Nobody = true },
        new Knowledge { Id = "k", Item = "K", Person = "n" },
        new Role { Id = "r", Name = "R", Vacant = true, Party = "p" },
        Needed with { OnParty = "p" },
        new Goal { Id = "g", Statement = "G", Shared = true },
        new Activity { Id = "a", Name = "A", PartOf = "elsewhere" },
        Decided with { DecidedBy = ["p"], LeftOut = ["q"], Consulted = ["p"] },
        Stood with { Person = "n" },
        Decided with { Phase = "unrecorded", Date = PartialDate.Parse("2001") },
        Rated,
        Rated with { Score = 5, ScaleFrom = null },
        Promised with { Status = CommitmentStatus.Kept, Actual = PartialDate.Parse("2020-03-31") },
        Promised with { Status = CommitmentStatus.Late, Actual = PartialDate.Parse("2020-03-02") },
        Disputed with { Settled = true, Resolved = PartialDate.Parse("2020") },
        Drawn with { BreachedOn = PartialDate.Parse("2020"), BreachedBy = "q" },
        new Agreement { Id = "a", Name = "A", SignedOn = PartialDate.Parse("2008") },
        new Agreement { Id = "a", Name = "A", SignedBy = [] },
    ];

    [Theory]
    [MemberData(nameof(WrongInItself))]
    public void Check_FactAgainstItself_NamesPropertyAndRemedy(Fact fact, string property, string message) =>
        Assert.Equal([new(fact.Reference, property, message)], Check(fact));

    [Theory]
    [MemberData(nameof(SoundInItself))]
    public void Check_SoundFact_FindsNothing(Fact fact) => Assert.Empty(Check(fact));

    [Fact]
    public void Check_CycleOfActivities_IsFoundOnceWhereItCloses()
    {
        var found = Assert.Single(Check([.. from link in (string[])["ab", "bc", "ca", "db"] select Part(link[..1], link[1..])]));
        Assert.Equal("Activity 'c' is part of 'a', which is in turn part of it; remove one of the links.", found.Message);
    }

    [Fact]
    public void Check_MembersReachedTwice_AreNoCycle() =>
        Assert.Empty(Check(Body("a", "b", "c"), Body("b", "d"), Body("c", "d"), Body("d", "e")));

    [Fact]
    public void Check_TwoCyclesThroughOneParty_AreBothFound() =>
        Assert.Equal(["b", "c"], Check(Body("a", "b", "c"), Body("b", "a"), Body("c", "a")).Select(found => found.Fact.Id));

    [Fact]
    public void Check_LongChainOfActivities_IsFoundWithoutRecursion() =>
        Assert.Single(Check([.. Enumerable.Range(0, 100_000).Select(i => Part($"{i:000000}", $"{(i + 1) % 100_000:000000}"))]));

    [Theory]
    [InlineData(0.52, null, null, 0)]
    [InlineData(0.53, null, "DecisionRight 'y' brings the agreed shares of the area 'a' to 1.03, more than 1; correct them.", 1)]
    [InlineData(0.53, "p", "DecisionRight 'y' brings the agreed shares of the area 'a' to 1.03, more than 1; correct them.", 1)]
    public void Check_AgreedShares_ReportsAboveRounding(double share, string? phase, string? message, int count)
    {
        var found = Check(Right with { AgreedShare = 0.5m }, Right with { Id = "y", AgreedShare = (decimal)share, Phase = phase });
        Assert.Equal(count, found.Count);
        Assert.All(found, contradiction => Assert.Equal(("AgreedShare", message), (contradiction.Property, contradiction.Message)));
    }

    [Fact]
    public void Check_AgreedSharesOfTwoPhases_AreNotAddedUp() =>
        Assert.Empty(Check(Right with { AgreedShare = 1, Phase = "p" }, Right with { Id = "y", AgreedShare = 1, Phase = "q" }));

    [Theory]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void Check_Quota_ReportsAboveAllVotes(int quota, int count)
    {
        var found = Check(Area(quota), Right with { Votes = 3 }, Right with { Id = "y", Votes = 4 }, Right with { Id = "z", Nobody = true, Votes = 9 });
        Assert.Equal(count, found.Count);
        Assert.All(found, contradiction => Assert.Equal(
            "DecisionArea 'a' has a quota of 8, more than its 7 votes; correct the quota or the votes.", contradiction.Message));
    }

    [Fact]
    public void Check_QuotaWhereVotesMayBeMissing_FindsNothing()
    {
        var rights = new CollaborationBuilder().Add(Area(8)).Add(Right with { Votes = 3, Party = "p" });
        Assert.Empty(FactConsistency.Check(rights.Build().With(Right with { Id = "y" })));
        Assert.Empty(FactConsistency.Check(rights.Build().With(new Party { Id = "p", Name = "Fire services", Count = 46 })));
        Assert.Empty(FactConsistency.Check(rights.Cover<DecisionRight>(CoverageLevel.Partial).Build()));
        Assert.Empty(Check(Area(8)));
    }

    [Theory]
    [InlineData("2008", null)]
    [InlineData("2008-02", "Indicator 'i' is dated 2008-02, before its phase 'p' began, 2008-03; correct the date or the phase.")]
    [InlineData("2010-12-31", null)]
    [InlineData("2011", "Indicator 'i' is dated 2011, after its phase 'p' ended, 2010; correct the date or the phase.")]
    public void Check_MeasuredInAPhase_ReportsWhatIsSurelyOutside(string date, string? message) =>
        Assert.Equal(message, Check(Middle, Measured with { Date = PartialDate.Parse(date) }).SingleOrDefault()?.Message);

    [Theory]
    [InlineData("2001", null)]
    [InlineData("2010", null)]
    [InlineData("2011-01", "Decision 'd' is dated 2011-01, after its phase 'p' ended, 2010; correct the date or the phase.")]
    public void Check_DecidedForAPhase_ReportsOnlyWhatIsSurelyAfter(string date, string? message) =>
        Assert.Equal(message, Check(Middle, Decided with { Phase = "p", Date = PartialDate.Parse(date) }).SingleOrDefault()?.Message);

    [Fact]
    public void Check_GoalStatedAfterItsPhase_IsFound() => Assert.Equal(
        "StatedOn",
        Assert.Single(Check(Middle, new Goal { Id = "g", Statement = "G", Phase = "p", StatedOn = PartialDate.Parse("2012") })).Property);

    [Fact]
    public void Check_CoverageNoneWithFacts_IsFoundOnceForTheKind()
    {
        var found = FactConsistency.Check(new CollaborationBuilder().Party("q", "Q").Party("p", "P").Cover<Party>(CoverageLevel.None).Cover<Goal>(CoverageLevel.None).Build());
        Assert.Equal(
            [new(FactReference.To<Party>("p"), null, "Party 'p' is recorded, and the coverage of its kind is declared as none; declare it as partial or complete.")],
            found);
    }

    [Fact]
    public void Check_LongIds_AreCutShort() =>
        Assert.InRange(Assert.Single(Check(Part(new('a', 5000), new('a', 5000)))).Message.Length, 60, 200);

    private static IReadOnlyList<FactContradiction> Check(params Fact[] facts) =>
        FactConsistency.Check(new CollaborationBuilder().AddRange(facts).Build());

    private static Activity Part(string id, string whole) => new() { Id = id, Name = id, PartOf = whole };

    private static Party Body(string id, params string[] members) => new() { Id = id, Name = id, Members = [.. members] };

    private static DecisionArea Area(int quota) => new() { Id = "a", Name = "A", Quota = quota };
}
