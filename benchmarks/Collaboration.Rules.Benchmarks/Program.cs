using System.Globalization;
using BenchmarkDotNet.Running;
using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Short;

switch (args)
{
    case ["short", .. var rest]:
        ShortRun.Run(ShortOptions.Parse(rest));
        break;
    case ["scenarios", .. var names]:
        Scenario.Run(names is [] ? [.. Scenario.All.Select(scenario => scenario.Name)] : names);
        break;
    case ["measure", var name, var argument, var cores]:
        OwnProcess.Answer(name, int.Parse(argument, CultureInfo.InvariantCulture), int.Parse(cores, CultureInfo.InvariantCulture));
        break;
    case ["export", var facts, var seed, var directory]:
        ClipsExport.Write(int.Parse(facts, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), directory);
        break;
    case ["verify"]:
        Verification.Run(AllPeers.Create());
        Console.WriteLine("All peers find the same.");
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Verification).Assembly).Run(args);
        break;
}
