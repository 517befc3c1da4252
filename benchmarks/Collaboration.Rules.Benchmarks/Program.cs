using BenchmarkDotNet.Running;
using Collaboration.Rules.Benchmarks.Scenarios;

BenchmarkSwitcher.FromAssembly(typeof(DocumentBenchmarks).Assembly).Run(args);
