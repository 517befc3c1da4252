using Collaboration.Rules.Analysis;
using Collaboration.Rules.Mapping;
using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Tests.Mapping;

/// <summary>Whatever is done to the objects, the tracker holds what mapping and analysing them anew would give.</summary>
public sealed class TrackedEqualsScratchTests
{
    private static readonly AnalysisOptions Whole = new() { Scope = AnalysisScope.Whole };

    private static readonly Gen<Edit> AnyEdit = Gen.Choose(0, 6).SelectMany(kind => Gen.Choose(0, 3), (kind, council) => (kind, council))
        .SelectMany(_ => Gen.Choose(0, 3), (at, organisation) => (at.kind, at.council, organisation))
        .SelectMany(_ => Gen.Choose(-1, 4), (at, value) => new Edit(at.kind, at.council, at.organisation, value));

    [Fact]
    public void Tracked_RandomEdits_EqualsScratch() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(AnyEdit.ListOf(30).ToArbitrary(), Follow));

    private static void Follow(IList<Edit> edits)
    {
        var world = new World();
        using var byCall = Council.Mapping.Track(CollaborationAnalyzer.Default, world.Tracked, Whole);
        using var byNotice = Council.Mapping.Track(CollaborationAnalyzer.Default.OpenSession(new CollaborationBuilder().Build(), Whole));
        Apply(byNotice, world.All);
        var isBehind = false;
        foreach (var edit in edits)
        {
            world.Do(edit);
            var isTaken = TryTake(byCall, () => Apply(byCall, world.All));
            isBehind = !TryTake(byNotice, () => Apply(byNotice, isBehind || edit.IsToggle ? world.All : []))
                || !TryTake(byNotice, () => byNotice.RefreshChanged());
            Assert.Equal((world.IsSound, !world.IsSound), (isTaken, isBehind));
            if (!world.IsSound) continue;
            AssertScratch(world, byCall);
            AssertScratch(world, byNotice);
        }
    }

    private static void Apply(FactTracker tracker, IEnumerable<(Council Council, bool IsTracked)> councils) => tracker.Apply(changes =>
    {
        foreach (var (council, isTracked) in councils)
        {
            if (isTracked) changes.Refresh(council);
            else changes.Remove(council);
        }
    });

    private static bool TryTake(FactTracker tracker, Action take)
    {
        var facts = tracker.Snapshot().Facts;
        try
        {
            take();
            return true;
        }
        catch (FactMappingException)
        {
            Assert.Equal(facts, tracker.Snapshot().Facts);
            return false;
        }
    }

    private static void AssertScratch(World world, FactTracker tracker)
    {
        var scratch = Council.Mapping.Snapshot(world.Tracked);
        Assert.Equal(scratch.Facts, tracker.Snapshot().Facts);
        var expected = CollaborationAnalyzer.Default.Analyze(scratch, Whole);
        var tracked = tracker.Session.Result();
        Assert.Equal(expected.Diagnostics, tracked.Diagnostics);
        Assert.Equal(expected.Outcomes, tracked.Outcomes);
    }

    private sealed record Edit(int Kind, int Council, int Organisation, int Value)
    {
        public bool IsToggle => Kind == 0;
    }

    private sealed class World
    {
        private readonly Organisation[] _organisations = [.. "abcd".Select(id => new Organisation($"{id}"))];
        private readonly Council[] _councils = [.. "wxyz".Select(name => new Council($"{name}"))];

        public World() => Tracked = [_councils[0].With(_organisations[0], 2).With(_organisations[1], 1), _councils[1]];

        public List<Council> Tracked { get; }

        public IEnumerable<(Council Council, bool IsTracked)> All => _councils.Select(council => (council, Tracked.Contains(council)));

        /// <summary>Votes below 0 are refused.</summary>
        public bool IsSound => Tracked.All(council => council.Seats.All(seat => seat.Votes >= 0));

        public void Do(Edit edit)
        {
            var council = _councils[edit.Council];
            var organisation = _organisations[edit.Organisation];
            Action act = edit.Kind switch
            {
                0 => () => Toggle(council),
                1 => () => organisation.Name = $"Name {edit.Value}",
                2 => () => council.Quota = edit.Value < 1 ? null : edit.Value,
                3 => () => council.Seats.Clear(),
                _ => () => Seat(council, organisation, edit.Value),
            };
            act();
        }

        private void Toggle(Council council)
        {
            if (!Tracked.Remove(council)) Tracked.Add(council);
        }

        private static void Seat(Council council, Organisation organisation, int votes)
        {
            if (council.Seats.FirstOrDefault(seat => seat.Holder == organisation) is { } seat) seat.Votes = votes;
            else council.With(organisation, votes);
        }
    }
}
