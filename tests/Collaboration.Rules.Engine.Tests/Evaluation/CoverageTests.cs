using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

/// <summary>Items without a link are reported, once all links are recorded.</summary>
public sealed class CoverageTests
{
    private static readonly RuleProgram Unlinked = RuleProgram.Compile([new AnyRule("T1", () => RuleDefinition
        .Judge(Query.Facts<Item>())
        .Report(
            Query.Facts<Item>().NotMatching(Query.Facts<Link>(), item => item.Key, link => link.From),
            item => Finding.On(FactReference.To(item)),
            EvidenceNeed.Of<Link, string>(CoverageLevel.Complete)))]);

    private static readonly Item Lonely = new("lonely", 1, 0);
    private static readonly Link Elsewhere = new("elsewhere", 2, 0);

    [Fact]
    public void Undeclared_FirstAndLastFact_OpensAndCloses()
    {
        var session = Open();
        Assert.Equal(OutcomeKind.NotAssessed, Kind(session));
        Assert.Single(session.Apply(changes => changes.AddOrUpdate(Elsewhere)).Opened);
        Assert.Equal(OutcomeKind.Violation, Kind(session));
        Assert.Single(session.Apply(changes => changes.Remove(Elsewhere)).Closed);
        Assert.Equal(OutcomeKind.NotAssessed, Kind(session));
    }

    [Fact]
    public void DeclaredComplete_WithoutFacts_IsEvidence()
    {
        var session = Open();
        Assert.Single(session.Apply(changes => changes.Cover(typeof(Link), CoverageLevel.Complete)).Opened);
        Assert.Single(session.Apply(changes => changes.Cover(typeof(Link), null)).Closed);
    }

    [Fact]
    public void DeclaredPartial_WithFacts_IsNoEvidenceOfAbsence()
    {
        var session = Open(Elsewhere);
        Assert.Single(session.Apply(changes => changes.Cover(typeof(Link), CoverageLevel.Partial)).Closed);
        Assert.Equal(OutcomeKind.NotAssessed, Kind(session));
    }

    [Fact]
    public void DeclaredNone_WithFacts_IsPartial()
    {
        var session = Open(Elsewhere);
        session.Apply(changes => changes.Cover(typeof(Link), CoverageLevel.None));
        Assert.Equal(["Link"], Assert.Single(session.Result().Outcomes).Missing);
        var program = RuleProgram.Compile([new AnyRule("T1", () => RuleDefinition.Judge(Query.Facts<Link>())
            .Report(
                Query.Facts<Link>(), link => Finding.On(FactReference.To(link)), EvidenceNeed.Of<Link, string>(CoverageLevel.Partial)))]);
        var input = new EvaluationInput
        {
            Facts = [Elsewhere],
            Coverage = new Dictionary<Type, CoverageLevel> { [typeof(Link)] = CoverageLevel.None },
        };
        Assert.Single(program.Evaluate(input).Diagnostics);
    }

    [Fact]
    public void HiddenFindings_ChangedMeanwhile_AreRightWhenShown()
    {
        var session = Open(Elsewhere);
        session.Apply(changes => changes.Cover(typeof(Link), CoverageLevel.Partial));
        session.Apply(changes => changes.AddOrUpdate(new Item("other", 3, 0)).AddOrUpdate(new Link("now", 1, 0)));
        var update = session.Apply(changes => changes.Cover(typeof(Link), CoverageLevel.Complete));
        Assert.Equal("other", Assert.Single(update.Opened).Subject.Id);
    }

    [Fact]
    public void Fork_OfDeclaredCoverage_KeepsIt()
    {
        var session = Open();
        session.Apply(changes => changes.Cover(typeof(Link), CoverageLevel.Complete));
        Incremental.AssertSame(session.Result(), session.Fork().Result());
    }

    private static RuleSession Open(params object[] facts) => Unlinked.OpenSession(new() { Facts = [Lonely, .. facts] });

    private static OutcomeKind Kind(RuleSession session) => Assert.Single(session.Result().Outcomes).Kind;
}
