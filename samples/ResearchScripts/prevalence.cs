#:package Collaboration.Rules.Research@*-*
#:package Collaboration.Rules.Plotting@*-*
#:property PublishAot=false
// How often each rule finds something in many documents: dotnet run prevalence.cs -- PATH [FOLDER]. With a folder, tables and a figure are written there.
using System.Globalization;
using Collaboration.Rules.Plotting;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;
using Collaboration.Rules.Research.Tables;

var path = args.ElementAtOrDefault(0) ?? "../data";
var reading = new ReadingOptions { OnUnread = unread => Console.Error.WriteLine(unread) };
var (prevalence, together) = (new PrevalenceCounter(), new CoOccurrenceCounter());
await foreach (var assessment in CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(path, reading)))
{
    prevalence.Add(assessment);
    together.Add(assessment);
}

foreach (var row in prevalence.Rows.Where(row => row.Violated > 0).OrderByDescending(row => row.Share).ThenBy(row => row.RuleId, StringComparer.Ordinal))
{
    var interval = row.Interval()!.Value;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{row.RuleId}: {row.Violated} of {row.Assessed} assessed, {row.Share:P0} ({interval.Lower:P0} to {interval.Upper:P0}); not assessed {row.NotAssessed}, not applicable {row.NotApplicable}"));
}

var pairs = together.Rows.Where(row => row.Both > 0).ToList();
Console.WriteLine($"{pairs.Count} of {together.Rows.Count} pairs of rules find something together at least once");

if (args.ElementAtOrDefault(1) is not { } folder) return;
Directory.CreateDirectory(folder);
var rows = CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(path)).SelectMany(OutcomeRow.Of);
Console.WriteLine($"{await ResearchTables.Outcomes().WriteCsvAsync(Path.Combine(folder, "outcomes.csv"), rows)} outcomes written");
await ResearchTables.Prevalence().WriteCsvAsync(Path.Combine(folder, "prevalence.csv"), prevalence.Rows);
await ResearchTables.CoOccurrence().WriteCsvAsync(Path.Combine(folder, "together.csv"), pairs);
Figures.Prevalence(prevalence.Rows.Where(row => row.Violated > 0)).SaveSvg(Path.Combine(folder, "prevalence.svg"));
