using Collaboration.Rules.Analysis;
using Collaboration.Rules.Facts;
using Collaboration.Rules.NRules.Tests.Samples;
using Collaboration.Rules.Testing;
using FsCheck.Xunit;
using NRules;
using NRules.Fluent;

namespace Collaboration.Rules.NRules.Tests;

/// <summary>Facts in a session of one's own, compiled with identity by type and id and without.</summary>
public sealed class FactBridgeTests
{
    private static readonly Activity Delivery = new() { Id = "delivery", Name = "Delivery" };
    private static readonly Assignment Accountable = new() { Id = "a1", Activity = "delivery", Party = "p", Kind = AssignmentKind.Accountable };
    private static readonly Dictionary<bool, ISessionFactory> Factories = new() { [true] = Compile(true), [false] = Compile(false) };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Insert_ThenChanges_AreFollowedByRules(bool byIdentity)
    {
        var session = Factories[byIdentity].CreateSession();
        var bridge = session.InsertCollaboration(new CollaborationBuilder().Add(Delivery).Add(Accountable).Build());
        Assert.Empty(Unanswered(session));

        bridge.Apply([new FactChange(Accountable with { Kind = AssignmentKind.Consulted }, IsRemoval: false)]);
        Assert.Equal(["Delivery"], Unanswered(session));

        bridge.Apply([new FactChange(Delivery with { Name = "Delivered" }, IsRemoval: false)]);
        Assert.Equal(["Delivered"], Unanswered(session));

        bridge.Apply([new FactChange(Delivery, IsRemoval: true)]);
        Assert.Empty(Unanswered(session));
        Assert.Equal([Accountable.Reference], bridge.Facts.Select(fact => fact.Reference));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Change_ToAnEqualFactOrThereAndBack_FiresNothing(bool byIdentity)
    {
        var session = Factories[byIdentity].CreateSession();
        var bridge = session.InsertCollaboration(new CollaborationBuilder().Add(Delivery).Build());
        Assert.Equal(1, session.Fire());

        bridge.Apply([new FactChange(Delivery with { }, IsRemoval: false)]);
        bridge.Apply([new FactChange(Delivery, IsRemoval: true), new FactChange(Delivery with { }, IsRemoval: false)]);
        bridge.Apply([new FactChange(Accountable, IsRemoval: true)]);

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Insert_OfAFactThatIsThereWithoutTheBridge_IsRefused()
    {
        var session = Factories[true].CreateSession();
        session.Insert(Delivery);

        Assert.Throws<ArgumentException>(() => session.InsertCollaboration(new CollaborationBuilder().Add(Delivery).Build()));
    }

    [Fact]
    public void Update_UnderIdentity_IsOneUpdateAndNoInsertion()
    {
        var session = Factories[true].CreateSession();
        var bridge = session.InsertCollaboration(new CollaborationBuilder().Add(Delivery).Build());
        var events = new List<string>();
        session.Events.FactInsertedEvent += (_, _) => events.Add("inserted");
        session.Events.FactUpdatedEvent += (_, _) => events.Add("updated");
        session.Events.FactRetractedEvent += (_, _) => events.Add("retracted");

        bridge.Apply([new FactChange(Delivery with { Name = "Delivered" }, IsRemoval: false)]);

        Assert.Equal(["updated"], events);
    }

    [Fact]
    public void Analysis_InAPhase_AndSessionHaveTheSameFacts()
    {
        var collaboration = new CollaborationBuilder()
            .Phase("early", "Early").Phase("late", "Late").Add(Delivery with { Phase = "early" }).Build();
        var analysis = new CollaborationAnalyzer([new UnansweredActivity()])
            .OpenSession(collaboration, new AnalysisOptions { Scope = AnalysisScope.Only("early") });
        var session = Factories[true].CreateSession();
        var bridge = session.InsertCollaboration(collaboration.InPhase("early"));
        Assert.Single(Unanswered(session));

        bridge.Apply(analysis, changes => changes.AddOrUpdate(Delivery with { Phase = "late" }));

        Assert.Empty(Unanswered(session));
        Assert.DoesNotContain(bridge.Facts, fact => fact is Activity);
    }

    [Fact]
    public void Analysis_Cancelled_HasTheChangesAsTheSessionHas()
    {
        var collaboration = new CollaborationBuilder().Add(Delivery).Build();
        var analysis = new CollaborationAnalyzer([new UnansweredActivity()]).OpenSession(collaboration);
        var session = Factories[true].CreateSession();
        var bridge = session.InsertCollaboration(collaboration);

        Assert.ThrowsAny<OperationCanceledException>(() => bridge.Apply(analysis, changes => changes.AddOrUpdate(Accountable), new CancellationToken(canceled: true)));

        Assert.Empty(Unanswered(session));
        Assert.Empty(analysis.Result().Diagnostics);
    }

    [Fact]
    public void Change_ThatThrowsWhileNoted_ReachesNeither()
    {
        var analysis = new CollaborationAnalyzer([new UnansweredActivity()]).OpenSession(new CollaborationBuilder().Build());
        var bridge = new FactBridge(Factories[true].CreateSession());

        Assert.Throws<InvalidOperationException>(() => bridge.Apply(analysis, changes =>
        {
            changes.AddOrUpdate(Delivery);
            throw new InvalidOperationException("noted half");
        }));

        Assert.Empty(bridge.Facts);
        Assert.DoesNotContain(analysis.Result().Outcomes, outcome => outcome.Subject is not null);
    }

    [Property(MaxTest = 200)]
    public void Load_AfterAnyOther_LeavesWhatANewSessionHas(int seed, bool byIdentity)
    {
        var session = Factories[byIdentity].CreateSession();
        var bridge = new FactBridge(session);
        var collaboration = RandomCollaboration.Create(seed);
        foreach (var next in new[] { collaboration, RandomCollaboration.Vary(collaboration, seed), RandomCollaboration.Create(seed ^ 1) })
        {
            bridge.Load(next);
            var fresh = Factories[byIdentity].CreateSession();
            fresh.InsertCollaboration(next);

            Assert.Equal(next.Facts, session.Query<Fact>().AsEnumerable().OrderBy(fact => FactKinds.Of(fact.GetType()).Order).ThenBy(fact => fact.Id, StringComparer.Ordinal));
            Assert.Equal(Unanswered(fresh), Unanswered(session));
        }
    }

    [Property(MaxTest = 200)]
    public void Analysis_AndSession_StayInStep(int seed)
    {
        var before = RandomCollaboration.Create(seed);
        var analysis = new CollaborationAnalyzer([new UnansweredActivity()]).OpenSession(before);
        var session = Factories[true].CreateSession();
        var bridge = session.InsertCollaboration(before);
        var random = new Random(seed);
        foreach (var fact in RandomCollaboration.Vary(before, seed + 1).Facts)
            bridge.Apply(analysis, changes => _ = random.Next(3) == 0 ? changes.Remove(fact) : changes.AddOrUpdate(fact));

        var subjects = analysis.Result().Outcomes.Where(outcome => outcome.Subject is not null).Select(outcome => outcome.Subject!.Value);
        Assert.Equal(subjects.Order(), session.Query<Activity>().AsEnumerable().Select(activity => activity.Reference).Order());
    }

    private static List<string> Unanswered(ISession session)
    {
        session.Fire();
        return [.. session.Query<Unanswered>().AsEnumerable().Select(unanswered => unanswered.Name).Order(StringComparer.Ordinal)];
    }

    private static ISessionFactory Compile(bool byIdentity)
    {
        var compiler = new RuleCompiler();
        if (byIdentity) compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = FactIdentity.Comparer;
        return compiler.Compile(new RuleDefinitionFactory().Create([new DerivesUnanswered()]));
    }
}
