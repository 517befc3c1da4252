using BenchmarkDotNet.Running;
using Collaboration.Rules.Benchmarks.Peers;

switch (args)
{
    case ["verify"]:
        Verification.Run(AllPeers.Create());
        Console.WriteLine("All peers find the same.");
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Verification).Assembly).Run(args);
        break;
}
