using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;
using Collaboration.Rules.NRules.Tests.Samples;
using static Collaboration.Rules.NRules.Tests.Samples.HostileConditions;
using Rule = Collaboration.Rules.Engine.Rules.Rule;

namespace Collaboration.Rules.NRules.Tests;

/// <summary>A party of the name <c>bad</c> makes conditions misbehave: their rule fails while it is there, and no other does.</summary>
public sealed class HostileRuleTests
{
    private static readonly Party Good = new() { Id = "good", Name = "good", Size = 500 };
    private static readonly Party Bad = new() { Id = "bad", Name = "bad", Size = 500 };

    private static readonly Dictionary<string, (Rule Rule, string Message)> Failing = new()
    {
        ["condition"] = (new Hostile<ThrowsInCondition>("F1"), "InvalidOperationException (refused)"),
        ["join"] = (new Hostile<ThrowsInJoin>("F1"), "InvalidOperationException (refused)"),
        ["report"] = (new Hostile<ThrowsInReport>("F1"), "InvalidOperationException (refused)"),
        ["action"] = (new Hostile<ThrowsInAction>("F1"), "InvalidOperationException (refused)"),
        ["null"] = (new Hostile<ReportsNull>("F1"), "InvalidOperationException (A report gave null; give a finding for each match, or match less.)"),
        ["loop"] = (new Hostile<Loops>("F1"), "InvalidOperationException ('HostileConditions.Loops' and its premises fired 1000000 times and went on; see that no action brings about what makes it fire.)"),
    };

    public static TheoryData<string> Places() => [.. Failing.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Batch_WithARuleThatFails_IsCompleteForTheOthers(string place)
    {
        var (rule, message) = Failing[place];

        var found = new CollaborationAnalyzer([rule, new LargeParty()]).Analyze(World(Good, Bad)).Diagnostics;

        Assert.Equal(["ACME0002", "ACME0002", "CR0001"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains(found, diagnostic => diagnostic.Message == $"Rule F1 failed in NRules with {message}. It was not assessed; the other rules were.");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Session_WhenTheCauseGoes_Heals(string place)
    {
        var session = new CollaborationAnalyzer([Failing[place].Rule, new LargeParty()]).OpenSession(World(Good));
        var before = session.Result().Diagnostics;

        Assert.Equal(["CR0001"], session.Apply(changes => changes.AddOrUpdate(Bad with { Size = 1 })).Opened.Select(found => found.Id));
        Assert.Equal(["CR0001"], session.Apply(changes => changes.Remove(Bad)).Closed.Select(found => found.Id));
        Assert.Equal(before, session.Result().Diagnostics);
    }

    [Fact]
    public void Definition_ThatThrowsOrMatchesNoFact_FailsThatRuleAlone()
    {
        var found = new CollaborationAnalyzer([new Hostile<ThrowsInDefine>("F1"), new Hostile<MatchesNothing>("F2"), new LargeParty()]).Analyze(World(Good)).Diagnostics;

        Assert.Equal(["ACME0002", "CR0001", "CR0001"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains(found, diagnostic => diagnostic.Message.Contains("'HostileConditions.MatchesNothing' matches no kind of fact", StringComparison.Ordinal));
    }

    [Fact]
    public void Loop_UnderABudgetOfTime_IsStopped()
    {
        var options = new AnalysisOptions { Budget = new() { MaximumTime = TimeSpan.FromMilliseconds(20) } };

        var found = new CollaborationAnalyzer([new Hostile<Loops>("F1")]).Analyze(World(Bad), options).Diagnostics;

        Assert.Equal("CR0002", Assert.Single(found).Id);
    }

    [Fact]
    public void Condition_ThatNeverReturns_IsLeftAloneUnderAGuard()
    {
        var options = new AnalysisOptions { Guard = new HangGuard(TimeSpan.FromMilliseconds(300)) };

        var found = new CollaborationAnalyzer([new Hostile<Sleeps>("F1"), new LargeParty()]).Analyze(World(Good, Bad), options).Diagnostics;

        Assert.Equal(["ACME0002", "ACME0002", "CR0002"], found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Loop_Cancelled_IsLeft()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        Assert.ThrowsAny<OperationCanceledException>(() => new CollaborationAnalyzer([new Hostile<Loops>("F1")]).Analyze(World(Bad), null, cancellation.Token));
    }

    /// <summary>The good party has a goal, so that every way to fail is looked at.</summary>
    private static CollaborationSnapshot World(params Party[] parties) =>
        new CollaborationBuilder().AddRange(parties).Goal("g", "good", "Goal").Goal("b", "bad", "Goal").Build();
}
