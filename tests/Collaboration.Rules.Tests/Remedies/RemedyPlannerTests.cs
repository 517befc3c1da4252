using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.Tests.Remedies;

public sealed class RemedyPlannerTests
{
    private static readonly CollaborationSnapshot Unowned = new CollaborationBuilder()
        .Add(new Party { Id = "f", Name = "France" })
        .Add(new Party { Id = "i", Name = "Italy" })
        .Add(new Activity { Id = "delivery", Name = "Delivery" })
        .Add(Responsible("f"))
        .Add(Responsible("i"))
        .Build();

    [Fact]
    public void For_NobodyAccountable_OffersEachWhoDoesTheWork()
    {
        var remedies = Plan(Unowned, "CR0301");

        Assert.Equal(
            ["Make 'France' accountable for 'Delivery'", "Make 'Italy' accountable for 'Delivery'"],
            remedies.Select(tried => tried.Remedy.Title));
        Assert.All(remedies, tried => Assert.True(tried.Works));
        Assert.Equal("Proposed: 'France' accepts to answer for it.", remedies[0].Remedy.Edits[0].After!.Note);
    }

    [Fact]
    public void For_VacantRole_OffersThePeopleOfItsParty()
    {
        var vacant = new CollaborationBuilder()
            .AddRange(Unowned.Facts)
            .Add(new Role { Id = "lead", Name = "Lead", Party = "f", Vacant = true })
            .Add(new Person { Id = "ann", Name = "Ann", Party = "f" })
            .Add(new Person { Id = "bea", Name = "Bea", Party = "i" })
            .Add(new Assignment { Id = "a", Activity = "delivery", Role = "lead", Kind = AssignmentKind.Accountable })
            .Build();

        var tried = Assert.Single(Plan(vacant, "CR0305"));

        Assert.Equal("Let 'Ann' fill the role 'Lead'", tried.Remedy.Title);
        Assert.True(tried.Works);
    }

    [Fact]
    public void For_AnyRemedy_TellsWhatAnalysisWouldTell()
    {
        foreach (var diagnostic in CollaborationAnalyzer.Default.Analyze(Unowned).Diagnostics)
        {
            foreach (var tried in new RemedyPlanner(CollaborationAnalyzer.Default, Unowned).For(diagnostic))
            {
                var (before, after) = (Prints(Unowned), Prints(tried.Remedy.ApplyTo(Unowned)));
                Assert.Equal(before.Except(after).Order(), tried.Closed.Select(closed => closed.Fingerprint).Order());
                Assert.Equal(after.Except(before).Order(), tried.Opened.Select(opened => opened.Fingerprint).Order());
            }
        }
    }

    [Fact]
    public void For_RemedyThatOpensAnother_ComesBehindOneThatDoesNot()
    {
        var dictated = new CollaborationBuilder()
            .Party("a", "A").Party("b", "B")
            .DecisionArea("money", "Money", quota: 5)
            .Votes("money", ("a", 6), ("b", 3))
            .Cover<DecisionRight>(CoverageLevel.Complete)
            .Build();
        var veto = new TwoWays();
        var diagnostic = CollaborationAnalyzer.Default.Analyze(dictated).Diagnostics.First(found => found.Id == veto.RuleId);

        var tried = new RemedyPlanner(CollaborationAnalyzer.Default, dictated, remedies: [veto]).For(diagnostic).ToList();

        Assert.Equal([TwoWays.Safe, TwoWays.Opening, TwoWays.Idle], tried.Select(remedy => remedy.Remedy.Title));
        Assert.Equal([true, false, true], tried.Select(remedy => remedy.Opened.IsEmpty));
    }

    [Fact]
    public void For_OnePhase_AddsToThatPhaseOnly()
    {
        var phased = new CollaborationBuilder()
            .AddRange(Unowned.Facts)
            .Add(new Phase { Id = "one", Name = "One" })
            .Add(new Phase { Id = "two", Name = "Two" })
            .Add(new Assignment { Id = "a", Activity = "delivery", Party = "i", Kind = AssignmentKind.Accountable, Phase = "two" })
            .Build();

        var tried = Plan(phased, "CR0301")[0];

        Assert.Equal("one", tried.Diagnostic.Scope);
        Assert.Equal("one", tried.Remedy.Edits[0].After!.Phase);
        Assert.True(tried.Works);
    }

    [Fact]
    public void For_RuleWithoutRemedies_IsEmpty()
    {
        var diagnostic = CollaborationAnalyzer.Default.Analyze(Unowned).Diagnostics.First(found => found.Id == "CR0301");
        Assert.Empty(new RemedyPlanner(CollaborationAnalyzer.Default, Unowned, remedies: []).For(diagnostic));
    }

    [Fact]
    public void MakesWorse_OpeningAsGrave_IsTrue()
    {
        var found = CollaborationAnalyzer.Default.Analyze(Unowned).Diagnostics.First(diagnostic => diagnostic.Id == "CR0301");
        var remedy = new Remedy("T", "r", FactEdit.Add(new Party { Id = "x", Name = "X" }));

        Assert.True(new TriedRemedy(found, remedy, [found], [found]).MakesWorse);
        Assert.True(new TriedRemedy(found, remedy, [], [found]).MakesWorse);
        Assert.False(new TriedRemedy(found, remedy, [found], [found with { Severity = DiagnosticSeverity.Info }]).MakesWorse);
        Assert.False(new TriedRemedy(found, remedy, [found], []).MakesWorse);
    }

    [Fact]
    public void All_AreOrderedAndOfShippedRules()
    {
        var ids = AntiPatternRemedies.All.Select(remedies => remedies.RuleId).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Empty(ids.Except(AntiPatternRules.All.Select(rule => rule.Descriptor.Id)));
        Assert.All(AntiPatternRemedies.All, remedies => Assert.Equal(
            AntiPatternRules.All.Single(rule => rule.Descriptor.Id == remedies.RuleId).GetType().FullName + "Remedies", remedies.GetType().FullName));
    }

    [Fact]
    public void Replace_OfAnotherFact_Throws() =>
        Assert.Throws<ArgumentException>(() => FactEdit.Replace(new Party { Id = "a", Name = "A" }, new Party { Id = "b", Name = "B" }));

    private static List<TriedRemedy> Plan(CollaborationSnapshot facts, string rule)
    {
        var diagnostic = CollaborationAnalyzer.Default.Analyze(facts).Diagnostics.First(found => found.Id == rule);
        return [.. new RemedyPlanner(CollaborationAnalyzer.Default, facts).For(diagnostic)];
    }

    private static List<string> Prints(CollaborationSnapshot facts) =>
        [.. CollaborationAnalyzer.Default.Analyze(facts).Diagnostics.Select(diagnostic => diagnostic.Fingerprint)];

    private static Assignment Responsible(string party) =>
        new() { Id = $"work-{party}", Activity = "delivery", Party = party, Kind = AssignmentKind.Responsible };

    /// <summary>Offers the worst first.</summary>
    private sealed class TwoWays : RuleRemedies
    {
        public const string Idle = "Write it down";
        public const string Opening = "Leave the work to nobody";
        public const string Safe = "Decide by consensus";

        public override string RuleId => "CR0402";

        public override IEnumerable<Remedy> Offer(RemedyRequest request)
        {
            var area = request.Subject<DecisionArea>()!;
            var agreed = FactEdit.Replace(area, area with { Quota = null, Rule = DecisionRule.Consensus });
            var unowned = new Assignment { Id = "nobody", Activity = "work", Nobody = true, Kind = AssignmentKind.Accountable };
            yield return new(Idle, "it is so", FactEdit.Add(new Party { Id = "x", Name = "X" }));
            yield return new(Opening, "it is so", agreed, FactEdit.Add(new Activity { Id = "work", Name = "Work" }), FactEdit.Add(unowned));
            yield return new(Safe, "it is so", agreed);
        }
    }
}
