#:package Collaboration.Rules.Research@*-*
#:property PublishAot=false
// Contacts and collaboration of 25 tobacco-control organisations in Indiana, 2010: dotnet run indiana.cs -- FOLDER.
// The data (R package UserNetR, GPL-2; D. Luke, A User's Guide to Network Analysis in R) is not part of this repository. In R:
//   library(UserNetR); library(network)
//   for (n in c("cnt", "coll")) { g <- TCnetworks[[paste0("TC", n)]]
//     write.csv(data.frame(id = 1:25, vertex.names = g %v% "vertex.names"), paste0("TC", n, "_nodes.csv"), row.names = FALSE, quote = FALSE)
//     e <- as.edgelist(g); write.csv(data.frame(from = e[, 1], to = e[, 2]), paste0("TC", n, "_edges.csv"), row.names = FALSE, quote = FALSE) }
using System.Globalization;
using Collaboration.Rules;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measuring;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;

if (args is not [var folder] || !File.Exists(Path.Combine(folder, "TCcnt_nodes.csv")))
{
    Console.Error.WriteLine("No TCcnt_nodes.csv in the folder given; the first lines of this script say where the data is from.");
    return 2;
}

var builder = new CollaborationBuilder()
    .Add(new CollaborationProfile { Id = "indiana-2010", Name = "Tobacco control in Indiana" })
    .AddRange(Rows("TCcnt_nodes.csv").Select(row => new Party { Id = row[0], Name = row[1] }))
    .AddRange(Rows("TCcnt_edges.csv").Select(row => Tie("contact", row, TieRelation.Communicates)))
    .AddRange(Rows("TCcoll_edges.csv").Select(row => Tie("collaboration", row, TieRelation.Collaborates)))
    .Cover<Party>(CoverageLevel.Complete)
    .Cover<Tie>(CoverageLevel.Complete);
var indiana = new CollaborationCase("indiana-2010", builder.Build());

// Every pair counts: the rule reports whatever is below full congruence, and not only what is below its default.
var options = new AnalysisOptions { Settings = SettingValues.Defaults.With(MissingCommunication.MinimumCongruence, 1) };
var assessor = new CaseAssessor(new([new MissingCommunication()]), new() { Analysis = options, Measures = CollaborationMeasures.Default });
var assessed = assessor.Assess(indiana);
foreach (var row in assessed.Measures.Where(row => row.Measure.Name is "contact-density" or "contact-centralisation"))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Measure.Name} {row.Value?.Value:0.0000}"));
foreach (var diagnostic in assessed.Result.Diagnostics) Console.WriteLine(diagnostic.Message);
return 0;

IEnumerable<string[]> Rows(string name) => File.ReadLines(Path.Combine(folder, name)).Skip(1).Select(line => line.Split(','));

static Tie Tie(string kind, string[] row, TieRelation relation) => new() { Id = $"{kind} {row[0]} {row[1]}", From = row[0], To = row[1], Relation = relation };
