// Three ways to use the library from a program of your own: a document, facts made in code, and a live session.
using Collaboration.Rules;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;

var path = args.Length > 0 ? args[0] : Path.Combine("samples", "data", "firecontrol.json");
if (!File.Exists(path))
{
    Console.Error.WriteLine($"There is no file '{path}'; name a document, or start from the root of the repository.");
    return 2;
}

ReadDocument(path);
DescribeInCode();
FollowChanges();
return 0;

// A document: problems of the text and diagnostics of the collaboration, each at its line and column.
static void ReadDocument(string path)
{
    var document = CollaborationDocument.Load(path);
    var result = CollaborationAnalyzer.Default.Analyze(document);

    Console.WriteLine($"{path}: {document.Snapshot.Facts.Count} facts");
    foreach (var problem in document.Problems) Console.WriteLine($"  {problem}");
    foreach (var diagnostic in result.Diagnostics)
    {
        Console.WriteLine($"  {diagnostic.Location}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message}");
        foreach (var evidence in diagnostic.Finding.Evidence) Console.WriteLine($"      {evidence.Label}: {evidence.Fact} at {evidence.Location}");
    }

    Console.WriteLine($"  {result.Count(OutcomeKind.Violation)} violations, {result.Count(OutcomeKind.Clear)} clear, {result.Count(OutcomeKind.NotAssessed)} not assessed");
}

// Facts made in code, judged by all rules.
static void DescribeInCode()
{
    var council = new CollaborationBuilder()
        .Profile("A council of three", CollaborationKind.Alliance)
        .Party("north", "North")
        .Party("south", "South")
        .Party("isle", "Isle")
        .DecisionArea("budget", "The budget", quota: 51)
        .Votes("budget", ("north", 51), ("south", 40), ("isle", 9))
        .Build();

    Console.WriteLine("A council of three:");
    foreach (var diagnostic in CollaborationAnalyzer.Default.Analyze(council).Diagnostics) Console.WriteLine($"  {diagnostic}");
}

// A session: what a change opens and what it closes.
static void FollowChanges()
{
    var delivery = new Activity { Id = "delivery", Name = "Delivery" };
    var accountable = new Assignment { Id = "a1", Activity = "delivery", Party = "north", Kind = AssignmentKind.Accountable };
    var session = CollaborationAnalyzer.Default.OpenSession(new CollaborationBuilder().Add(delivery).Add(accountable).Build());

    Console.WriteLine("A live session:");
    var update = session.Apply(changes => changes.AddOrUpdate(accountable with { Party = null, Nobody = true }));
    foreach (var opened in update.Opened) Console.WriteLine($"  opened: {opened}");
    update = session.Apply(changes => changes.AddOrUpdate(accountable));
    foreach (var closed in update.Closed) Console.WriteLine($"  closed: {closed}");
}
