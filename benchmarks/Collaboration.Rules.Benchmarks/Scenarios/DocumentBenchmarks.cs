using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>Judging a real document by every rule, against reading it.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private string _text = "";
    private CollaborationSnapshot _collaboration = null!;

    [Params("firecontrol", "heathrow-t5", "eec-council-1958", "mars-climate-orbiter", "montreal-protocol")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", $"{Document}.json"));
        _collaboration = CollaborationDocument.Parse(_text).Snapshot;
    }

    [Benchmark(Baseline = true)]
    public CollaborationDocument Read() => CollaborationDocument.Parse(_text);

    [Benchmark]
    public AnalysisResult Analyze() => CollaborationAnalyzer.Default.Analyze(_collaboration, new AnalysisOptions { Scope = AnalysisScope.Whole });
}
