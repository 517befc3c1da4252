#:package Collaboration.Rules.Plotting@*-*
#:property PublishAot=false
// Votes and voting power of a council: dotnet run council.cs -- [DOCUMENT] [FIGURE.svg]. By itself, the Council of 1958 and its member without power.
using System.Globalization;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Measures;
using Collaboration.Rules.Plotting;

var document = CollaborationDocument.Load(args.ElementAtOrDefault(0) ?? "../data/eec-council-1958.json");
foreach (var problem in document.Problems) Console.Error.WriteLine(problem);

var areas = new QueryProgram<VotingArea>([VotingPower.Areas]).Evaluate(new() { Facts = document.Snapshot.Facts })[0].Rows;
foreach (var area in areas)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{area.Area.Name ?? area.Area.Id}: {area.Quota} of {area.TotalVotes} votes decide"));
    if (area.Seats is not { } seats) continue;
    foreach (var seat in seats)
    {
        var share = (double)seat.Votes / area.TotalVotes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seat.Name,-12} {seat.Votes} votes, share {share:0.000}, power {seat.Power:0.000}{(seat.IsPowerless ? ", never decides" : "")}"));
    }

    if (args.ElementAtOrDefault(1) is { } figure) Figures.Power(document.Snapshot, area.Area.Id)?.SaveSvg(figure);
}
