#:package Collaboration.Rules.Research@*-*
#:property PublishAot=false
// What the rules find of anti-patterns that were planted: dotnet run planted.cs -- [COUNT] [RATE]. With a rate of 0 nothing is planted: what is reported then is reported on health.
using System.Globalization;
using Collaboration.Rules.Research.Synthesis;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var count = args.ElementAtOrDefault(0) is { } given ? int.Parse(given) : 500;
var rate = args.ElementAtOrDefault(1) is { } share ? double.Parse(share) : 0.2;
var generator = new SyntheticGenerator(new() { Seed = 1, Rate = rate, NearMissRate = rate });
var result = DetectionStudy.Run(generator.Take(count));

Print("recall: of what was planted, found", result.Recall);
Print("the same by severity", result.RecallBySeverity);
Print("near misses reported", result.NearMisses);
Print("precision: of what was reported, planted", result.Precision);
Print("reported where nothing was planted", result.FalseAlarms);

static void Print(string title, IReadOnlyCollection<DetectionCount> rows)
{
    if (rows.Count == 0) return;
    Console.WriteLine($"{title}:");
    foreach (var row in rows)
        Console.WriteLine($"  {row.Name,-28} {row.Hits,5} of {row.Total,5}  {row.Share:0.00} ({row.Interval?.Lower:0.00} to {row.Interval?.Upper:0.00})");
}
