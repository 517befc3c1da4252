using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Sarif;
using Collaboration.Rules.NRules.Tests.Samples;
using Collaboration.Rules.Testing;
using FsCheck.Xunit;

namespace Collaboration.Rules.NRules.Tests;

/// <summary>A rule whose violations NRules finds is a rule like any other.</summary>
public sealed class NRulesRuleTests
{
    private static readonly Engine.Rules.Rule[] Rules = [new UnansweredActivity(), new LargeParty(), new ReviewDue(), new SharedAim()];
    private static readonly AnalysisOptions Dated = new() { AsOf = new DateOnly(2023, 6, 30) };

    [Fact]
    public void Rule_OverCompleteRecords_ClearsAndReports() => new RuleVerifier(new UnansweredActivity())
        .Given(world => world.Activity("a", "A").Activity("b", "B").Assign("a", "p", AssignmentKind.Accountable))
        .Expect("clear Activity 'a'", "violation Activity 'b'");

    [Fact]
    public void Absence_InPartialRecords_IsNotAssessed() => new RuleVerifier(new UnansweredActivity())
        .Given(world => world.Activity("a", "A").Assign("b", "p", AssignmentKind.Accountable).Cover<Assignment>(CoverageLevel.Partial))
        .Expect("not assessed Activity 'a': Assignment");

    [Fact]
    public void Rule_WithoutSubjects_IsNotApplicable() => new RuleVerifier(new UnansweredActivity())
        .Given(world => world.Assign("a", "p", AssignmentKind.Accountable).Cover<Activity>(CoverageLevel.Complete))
        .Expect("not applicable");

    [Fact]
    public void Setting_Configured_IsWhatConditionsMatch()
    {
        var rule = new RuleVerifier(new LargeParty());

        rule.Given(Sized).Expect("violation Party 'large'", "clear Party 'small'");
        rule.With(LargeParty.MaximumSize, 1000).Given(Sized).Expect("clear Party 'large'", "clear Party 'small'");
    }

    [Fact]
    public void Setting_ChangedInASession_ClosesAndOpens()
    {
        var builder = new CollaborationBuilder();
        Sized(builder);
        var session = new CollaborationAnalyzer([new LargeParty()]).OpenSession(builder.Build());

        var wider = session.Apply(changes => changes.Configure(Engine.Settings.SettingValues.Defaults.With(LargeParty.MaximumSize, 1000)));
        var back = session.Apply(changes => changes.Configure(Engine.Settings.SettingValues.Defaults));

        Assert.Equal("'Large' has 500 employees, at most 100 expected", Assert.Single(wider.Closed).Message);
        Assert.Equal(wider.Closed, back.Opened);
    }

    [Fact]
    public void Date_Missing_LeavesOpen() => new RuleVerifier(new ReviewDue())
        .Given(world => world.Add(new Review { Id = "r", Name = "Review", Due = PartialDate.From(new DateOnly(2023, 6, 1)) }))
        .Expect("not assessed Review 'r': as-of date");

    [Fact]
    public void Date_Given_IsWhatConditionsMatch()
    {
        var review = new Review { Id = "r", Name = "Review", Due = PartialDate.From(new DateOnly(2023, 6, 1)) };

        new RuleVerifier(new ReviewDue()).AsOf(new DateOnly(2023, 6, 2)).Given(world => world.Add(review)).Expect("violation Review 'r'");
        new RuleVerifier(new ReviewDue()).AsOf(new DateOnly(2023, 6, 1)).Given(world => world.Add(review)).Expect("clear Review 'r'");
    }

    [Fact]
    public void Findings_OfManyMatches_AreOneWhereEqual() => new RuleVerifier(new SharedAim())
        .Given(world =>
        {
            world.Party("p", "P");
            foreach (var id in new[] { "a", "b", "c" }) world.Add(new Goal { Id = id, Owner = "p", Statement = id, Indicator = "cost" });
        })
        .Expect("violation Party 'p'");

    [Fact]
    public void Session_FactThatChanges_OpensUpdatesAndCloses()
    {
        var activity = new Activity { Id = "a", Name = "A" };
        var accountable = new Assignment { Id = "x", Activity = "a", Party = "p", Kind = AssignmentKind.Accountable };
        var session = new CollaborationAnalyzer([new UnansweredActivity()]).OpenSession(new CollaborationBuilder().Add(activity).Add(accountable).Build());

        Assert.Single(session.Apply(changes => changes.AddOrUpdate(accountable with { Kind = AssignmentKind.Responsible })).Opened);
        Assert.Equal("Activity 'B' has 0 accountable, 1 needed", Assert.Single(session.Apply(changes => changes.AddOrUpdate(activity with { Name = "B" })).Updated).Message);
        Assert.True(session.Apply(changes => changes.AddOrUpdate(activity with { Name = "B" })).IsEmpty);
        Assert.Single(session.Apply(changes => changes.AddOrUpdate(accountable)).Closed);
    }

    [Property(MaxTest = 100)]
    public void Evaluation_InEveryWay_AgreesWithBatch(int seed)
    {
        foreach (var rule in Rules) new RuleVerifier(rule).AsOf(Dated.AsOf!.Value).Given(RandomCollaboration.Create(seed)).ExpectAgreement();
    }

    [Fact]
    public async Task Analyses_OnAllCores_EqualThoseOneByOne()
    {
        var analyzer = new CollaborationAnalyzer(Rules);
        CollaborationSnapshot[] many = [.. Enumerable.Range(0, 2_000).Select(seed => RandomCollaboration.Create(seed))];
        var together = new List<AnalysisResult>();
        await foreach (var result in analyzer.AnalyzeManyAsync(many, Dated)) together.Add(result);

        Assert.Equal(many.SelectMany(each => analyzer.Analyze(each, Dated).Diagnostics), together.SelectMany(result => result.Diagnostics));
        Assert.Contains(together, result => result.Diagnostics.Any(found => found.Id == "ACME0004"));
    }

    [Fact]
    public void Class_AndRows_StandUpToWhatHoldsForRules()
    {
        Assert.Empty(RuleClasses.Faults(new UnansweredActivity()));
        Assert.All(Rules, rule => Assert.Empty(RowTypes.Faults(rule)));
    }

    [Fact]
    public void Rule_ReadsTheKindsThatItsConditionsMatch() =>
        Assert.Equal([typeof(Activity), typeof(Assignment)], new UnansweredActivity().Define().FactTypes);

    [Fact]
    public void Evidence_OfAKindThatIsNotMatched_IsRefused() =>
        Assert.Contains("'MisledParty.Conditions' does not match Goal", Assert.Throws<InvalidOperationException>(() => new MisledParty().Define()).Message, StringComparison.Ordinal);

    [Fact]
    public void Severity_Configured_IsThatOfTheDiagnostic()
    {
        var options = new AnalysisOptions { Severities = RuleSeverities.Defaults.With("ACME0001", ReportDiagnostic.Info) };
        var collaboration = new CollaborationBuilder().Activity("a", "A").Cover<Assignment>(CoverageLevel.Complete).Build();

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(new CollaborationAnalyzer(Rules).Analyze(collaboration, options).Diagnostics).Severity);
    }

    [Fact]
    public void Explanation_OfAFinding_NamesTheFactsItNeeds()
    {
        var collaboration = new CollaborationBuilder().Activity("a", "A").Activity("b", "B").Assign("b", "p", AssignmentKind.Accountable).Build();

        var why = Assert.Single(new CollaborationAnalyzer([new UnansweredActivity()]).Explain(collaboration, "ACME0001", FactReference.To<Activity>("a")));

        Assert.Contains(FactReference.To<Activity>("a"), why.Facts);
        Assert.Contains(why.Steps, step => step.Step == "NRules");
    }

    [Fact]
    public void Document_WithASuppression_IsSuppressedAndInTheLog()
    {
        var document = CollaborationDocument.Parse(
            """
            {
              "suppressions": [{ "rule": "ACME0001", "subject": "activity:a", "justification": "It ends this month." }],
              "coverage": { "assignments": "complete" },
              "facts": {
                "activities": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }]
              }
            }
            """,
            "case.json");
        var analysis = new DocumentDriver(new CollaborationAnalyzer(Rules)).Analyze(document);
        using var log = new StringWriter();
        using (var sarif = new SarifWriter(log, new SarifOptions { Rules = Rules })) sarif.Write(analysis);

        Assert.Equal([true, false], analysis.Result.Diagnostics.Select(found => found.Suppression is not null));
        Assert.Equal([5, 5], analysis.Result.Diagnostics.Select(found => found.Location!.Value.Line));
        Assert.Contains("\"ruleId\": \"ACME0001\"", log.ToString(), StringComparison.Ordinal);
        Assert.Contains("It ends this month.", log.ToString(), StringComparison.Ordinal);
    }

    private static void Sized(CollaborationBuilder world) =>
        world.Add(new Party { Id = "large", Name = "Large", Size = 500 }).Add(new Party { Id = "small", Name = "Small", Size = 100 });
}
