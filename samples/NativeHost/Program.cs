// A host compiled ahead of time: no runtime to start, no reflection, the same diagnostics.
using Collaboration.Rules;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;

var council = new CollaborationBuilder()
    .Profile("A council of three", CollaborationKind.Alliance)
    .Party("north", "North")
    .Party("south", "South")
    .Party("isle", "Isle")
    .Activity("harbour", "The harbour")
    .AssignNobody("harbour", AssignmentKind.Accountable)
    .DecisionArea("budget", "The budget", quota: 51)
    .Votes("budget", ("north", 51), ("south", 40), ("isle", 9))
    .Build();

var result = CollaborationAnalyzer.Default.Analyze(council);
foreach (var diagnostic in result.Diagnostics) Console.WriteLine(diagnostic);
Console.WriteLine($"{result.Count(OutcomeKind.Violation)} violations, {result.Count(OutcomeKind.Clear)} clear, {result.Count(OutcomeKind.NotAssessed)} not assessed");
