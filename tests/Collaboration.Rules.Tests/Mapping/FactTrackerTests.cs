using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Mapping;

namespace Collaboration.Rules.Tests.Mapping;

public sealed class FactTrackerTests
{
    private static readonly CollaborationAnalyzer Analyzer = new(AntiPatternRules.All.Where(rule => rule is VotingDictator));

    private readonly Organisation _a = new("a");
    private readonly Organisation _b = new("b");
    private readonly Council _x;
    private readonly Council _y;
    private readonly RunCount _runs = new();
    private readonly FactTracker _tracker;

    public FactTrackerTests()
    {
        _x = new Council("x").With(_a, 1).With(_b, 1);
        _y = new Council("y").With(_a, 1).With(_b, 1);
        _tracker = Council.Mapping.Track(Analyzer, [_x, _y], new() { Observer = _runs });
        _runs.Steps = 0;
    }

    [Fact]
    public void Refresh_ChangedObject_OpensAndCloses()
    {
        _x.Seats[0].Votes = 3;
        Assert.Equal("x", Assert.Single(_tracker.Refresh(_x).Opened).Subject.Id);

        _x.Seats[0].Votes = 1;
        Assert.Equal("x", Assert.Single(_tracker.Refresh(_x).Closed).Subject.Id);
    }

    [Fact]
    public void Refresh_UnchangedObject_DoesNoSessionWork()
    {
        Assert.True(_tracker.Refresh(_x).IsEmpty);
        Assert.Equal(0, _runs.Steps);
    }

    [Fact]
    public void RefreshChanged_OneOfMany_ReadsThatObjectAlone()
    {
        List<string> read = [];
        var mapping = FactMapping.Create(map => map.For<Organisation>().Fact(organisation =>
        {
            read.Add(organisation.Id);
            return new Party { Id = organisation.Id, Name = organisation.Name };
        }));
        var many = Enumerable.Range(0, 1000).Select(i => new Organisation($"o{i}")).ToArray();
        using var tracker = mapping.Track(Analyzer, many);
        read.Clear();

        many[500].Name = "Other";
        tracker.RefreshChanged();

        Assert.Equal(["o500"], read);
        Assert.Equal("Other", tracker.Snapshot().Find<Party>("o500")?.Name);
    }

    [Fact]
    public void Refresh_NewObject_IsAdded()
    {
        var update = _tracker.Refresh(new Council("z").With(_a, 5).With(_b, 1));

        Assert.Equal("z", Assert.Single(update.Opened).Subject.Id);
        Assert.Equal(3, _tracker.Count);
    }

    [Fact]
    public void Refresh_NewInstanceOfTheKey_TakesThePlaceOfTheOld()
    {
        var update = _tracker.Refresh(new Council("x").With(_a, 5).With(_b, 1));
        _x.Title = "Nobody listens";

        Assert.Equal("x", Assert.Single(update.Opened).Subject.Id);
        Assert.Equal(2, _tracker.Count);
        Assert.False(_tracker.HasChanges);
        Assert.False(_x.IsListenedTo);
    }

    [Fact]
    public void Remove_Object_SharedFactsStayTillTheLast()
    {
        _tracker.Remove(_x);
        Assert.Equal(["Party 'a'", "Party 'b'", "DecisionArea 'y'", "DecisionRight 'y/a'", "DecisionRight 'y/b'"], References());

        _tracker.Remove(_y);
        Assert.Empty(References());
        Assert.Equal(0, _tracker.Count);
    }

    [Fact]
    public void Remove_ObjectThatIsNotTracked_ChangesNothing()
    {
        Assert.True(_tracker.Remove(new Council("z")).IsEmpty);
        Assert.Equal(0, _runs.Steps);
    }

    [Fact]
    public void Refresh_SharedFactOfOneAlone_IsRefusedAndNothingChanges()
    {
        var before = (Facts: _tracker.Snapshot().Facts, _tracker.Session.Result().Diagnostics);
        _a.Name = "Renamed";
        _x.Seats[0].Votes = 5;

        var refusal = Assert.Throws<FactMappingException>(() => _tracker.Refresh(_x));

        Assert.StartsWith("Council 'x' and Council 'y' give Party 'a' with different values", refusal.Message);
        Assert.Equal(before.Facts, _tracker.Snapshot().Facts);
        Assert.Equal(before.Diagnostics, _tracker.Session.Result().Diagnostics);
        Assert.True(_tracker.HasChanges);
    }

    [Fact]
    public void RefreshChanged_SharedFactChanges_TakesAllGiversTogether()
    {
        _a.Name = "Renamed";
        _tracker.RefreshChanged();

        Assert.Equal("Renamed", _tracker.Snapshot().Find<Party>("a")?.Name);
        Assert.False(_tracker.HasChanges);
    }

    [Fact]
    public void Apply_OneOfTwoIsRefused_TakesNeither()
    {
        var sound = new Council("z").With(_a, 5).With(_b, 1);
        var faulty = new Council("w").With(_a, -1);

        Assert.Throws<FactMappingException>(() => _tracker.Apply(changes => changes.Refresh(sound).Refresh(faulty)));

        Assert.Equal(2, _tracker.Count);
        Assert.False(sound.IsListenedTo);
        Assert.Null(_tracker.Snapshot().Find<DecisionArea>("z"));
        Assert.Single(_tracker.Refresh(sound).Opened);
    }

    [Fact]
    public void Apply_FactMovesBetweenObjects_IsOneChange()
    {
        _x.Seats.RemoveAt(0);
        _y.Seats.RemoveAt(0);

        _tracker.Apply(changes => changes.Refresh(_x).Refresh(_y).Refresh(_a));

        Assert.Equal("Organisation a", _tracker.Snapshot().Find<Party>("a")?.Name);
    }

    [Fact]
    public void Apply_RemovedThenRefreshed_CountsWhereItEnds()
    {
        Assert.True(_tracker.Apply(changes => changes.Remove(_x).Refresh(_x)).IsEmpty);
        Assert.Equal(2, _tracker.Count);
    }

    [Fact]
    public void RefreshChanged_PartsComeAndGo_ListensToThoseThere()
    {
        var seat = _x.Seats[0];
        _x.Seats.RemoveAt(0);
        Assert.True(_tracker.HasChanges);
        _tracker.RefreshChanged();
        Assert.False(seat.IsListenedTo);

        var added = new Seat(_a);
        _x.Seats.Add(added);
        _tracker.RefreshChanged();
        added.Votes = 9;

        Assert.Equal("x", Assert.Single(_tracker.RefreshChanged().Opened).Subject.Id);
    }

    [Fact]
    public void ChangesNoted_ManyChanges_IsRaisedOnceTillTheyAreTaken()
    {
        var raised = 0;
        _tracker.ChangesNoted += (_, _) => raised++;

        _x.Title = "One";
        _y.Title = "Two";
        Assert.Equal(1, raised);

        _tracker.RefreshChanged();
        _x.Title = "Three";
        Assert.Equal(2, raised);
    }

    [Fact]
    public void RefreshChanged_ManyThreadsChange_LosesNone()
    {
        Parallel.For(0, 1000, i => (i % 2 == 0 ? _x : _y).Quota = i % 7);
        (_x.Quota, _y.Quota) = (1, 2);
        _tracker.RefreshChanged();

        Assert.Equal([1, 2], _tracker.Snapshot().OfType<DecisionArea>().Select(area => area.Quota));
    }

    [Fact]
    public void Refresh_Cancelled_IsTakenInAndToldWithTheNext()
    {
        _x.Seats[0].Votes = 3;
        Assert.ThrowsAny<OperationCanceledException>(() => _tracker.Refresh(_x, new(canceled: true)));

        Assert.Equal(3, _tracker.Snapshot().Find<DecisionRight>("x/a")?.Votes);
        Assert.Equal("x", Assert.Single(_tracker.RefreshChanged().Opened).Subject.Id);
    }

    [Fact]
    public void Track_Session_KeepsTheFactsOfOthersAndDeclaresCoverage()
    {
        var session = Analyzer.OpenSession(new CollaborationBuilder().DecisionArea("own", "Own", quota: 2).Votes("own", ("p", 3), ("q", 1)).Build());
        using var tracker = Council.Mapping.Track(session);

        _x.Seats[0].Votes = 3;
        var update = tracker.Refresh(_x);

        Assert.Equal("x", Assert.Single(update.Opened).Subject.Id);
        Assert.Equal(["own", "x"], session.Result().Diagnostics.Select(diagnostic => diagnostic.Subject.Id).Order());
        Assert.Equal(["x"], tracker.Remove(_x).Closed.Select(diagnostic => diagnostic.Subject.Id));
    }

    [Fact]
    public void Refresh_FromItsOwnDelegate_IsRefused()
    {
        FactTracker? tracker = null;
        var mapping = FactMapping.Create(map => map.For<Organisation>().Facts(organisation =>
        {
            tracker?.Refresh(organisation);
            return [];
        }));
        tracker = mapping.Track(Analyzer, [_a]);

        var refusal = Assert.Throws<FactMappingException>(() => tracker.Refresh(_a));
        Assert.IsType<InvalidOperationException>(refusal.InnerException);
    }

    [Fact]
    public void Dispose_Tracker_LeavesObjectsAloneAndSessionUsable()
    {
        _tracker.Dispose();
        _tracker.Dispose();

        Assert.False(_x.IsListenedTo || _x.Seats[0].IsListenedTo || _a.IsListenedTo);
        Assert.Empty(_tracker.Session.Result().Diagnostics);
        Assert.Throws<ObjectDisposedException>(() => _tracker.Refresh(_x));
    }

    private IEnumerable<string> References() => _tracker.Snapshot().Facts.Select(fact => fact.ToString());

    private sealed class RunCount : IStepObserver
    {
        public int Steps { get; set; }

        public void Observe(in StepMeasurement step) => Steps++;
    }
}
