#:package Collaboration.Rules.Research@*-*
#:package Collaboration.Rules.Plotting@*-*
#:property PublishAot=false
// What a rule would find at other values of a setting: dotnet run sweep.cs -- PATH RULE SETTING FROM TO STEPS [FIGURE.svg].
using System.Globalization;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Plotting;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;

var (path, id, key) = (args.ElementAtOrDefault(0) ?? "../data", args.ElementAtOrDefault(1) ?? "CR0501", args.ElementAtOrDefault(2) ?? "minimum_tailoring");
var (from, to, steps) = (Number(3, 0), Number(4, 1), (int)Number(5, 5));
if (AntiPatternRules.All.FirstOrDefault(rule => rule.Descriptor.Id == id) is not { } rule) return Wrong($"No rule is called '{id}'; name one such as CR0501.");
if (rule.Settings.FirstOrDefault(known => known.Key == key) is not { } setting) return Wrong($"{id} has no setting '{key}'; use one of {string.Join(", ", rule.Settings.Select(known => known.Key))}.");

var values = Enumerable.Range(0, steps).Select(step => Math.Round(from + ((to - from) * step / (steps - 1)), 10));
var rows = await new ThresholdSweep(rule, setting, values).RunAsync(CaseFiles.ReadAsync(path));
foreach (var row in rows)
{
    var interval = row.Prevalence.Interval();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{key} {row.Value}: {row.Prevalence.Violated} of {row.Prevalence.Assessed} assessed ({interval?.Lower:P0} to {interval?.Upper:P0})"));
}

if (args.ElementAtOrDefault(6) is { } figure) Figures.Sweep(rows, key).SaveSvg(figure);
return 0;

double Number(int place, double otherwise) => args.ElementAtOrDefault(place) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

static int Wrong(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
