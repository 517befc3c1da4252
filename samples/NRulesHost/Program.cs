// Three uses of NRules beside the library: its rules as part of an analysis, in a live session, and facts in a session of one's own.
using Collaboration.Rules;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.NRules;
using NRules;
using NRules.Fluent;
using NRulesHost;

var path = args.Length > 0 ? args[0] : Path.Combine("samples", "data", "firecontrol.json");
if (!File.Exists(path))
{
    Console.Error.WriteLine($"There is no file '{path}'; name a document, or start from the root of the repository.");
    return 2;
}

var document = CollaborationDocument.Load(path);
var analyzer = new CollaborationAnalyzer([AntiPatternRules.Pack, HostRules.Pack]);
Analyse(document);
FollowChanges();
DeriveFacts(document.Snapshot);
return 0;

// A pack of NRules rules beside the shipped ones: located diagnostics, and an outcome for each subject.
void Analyse(CollaborationDocument document)
{
    var result = analyzer.Analyze(document);
    var own = result.Diagnostics.Where(found => found.Id.StartsWith("HOST", StringComparison.Ordinal)).ToList();

    Console.WriteLine($"{document.Path}: {result.Diagnostics.Count} diagnostics, {own.Count} by NRules");
    foreach (var found in own) Console.WriteLine($"  {found.Location}: {found.Severity} {found.Id}: {found.Message}");
    Console.WriteLine($"  {result.Count(OutcomeKind.Clear)} clear, {result.Count(OutcomeKind.NotAssessed)} not assessed");
}

// A session: a change to a fact opens or closes what NRules finds.
void FollowChanges()
{
    var rota = new Practice { Id = "rota", Name = "The head office's rota", Kind = PracticeKind.Process };
    var depot = new Adoption { Id = "depot", Practice = "rota", Party = "depot", Mandated = true, MandatedBy = "office", Tailoring = TailoringDegree.None };
    var session = analyzer.OpenSession(new CollaborationBuilder().Add(rota).Add(depot).Build());

    Console.WriteLine("A live session:");
    var update = session.Apply(changes => changes.AddOrUpdate(depot with { Tailoring = TailoringDegree.Partial }));
    foreach (var closed in update.Closed.Where(found => found.Id == "HOST0001")) Console.WriteLine($"  closed: {closed}");
    update = session.Apply(changes => changes.AddOrUpdate(depot));
    foreach (var opened in update.Opened.Where(found => found.Id == "HOST0001")) Console.WriteLine($"  opened: {opened}");
}

// A session of one's own: facts of the document, rules that derive what they like, and changes that reach both.
void DeriveFacts(CollaborationSnapshot collaboration)
{
    var compiler = new RuleCompiler();
    compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = FactIdentity.Comparer;
    var session = compiler.Compile(new RuleDefinitionFactory().Create([new FindAllies()])).CreateSession();
    var analysis = analyzer.OpenSession(collaboration);
    var bridge = session.InsertCollaboration(collaboration);
    session.Fire();

    Console.WriteLine($"A session of one's own: {session.Query<Allies>().Count()} allies");
    bridge.Apply(analysis, changes => changes
        .AddOrUpdate(new Goal { Id = "one", Owner = "north", Statement = "Fewer fires", Indicator = "fires" })
        .AddOrUpdate(new Goal { Id = "two", Owner = "south", Statement = "No fires", Indicator = "fires" }));
    session.Fire();
    foreach (var allies in session.Query<Allies>()) Console.WriteLine($"  {allies.First} and {allies.Second}: {allies.Indicator}");
}
