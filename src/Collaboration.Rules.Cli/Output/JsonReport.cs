using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>One JSON object for all documents.</summary>
internal sealed class JsonReport(TextWriter writer) : IAnalysisReport
{
    private readonly ResultsWriter _results = new(writer);

    public void Add(DocumentAnalysis analysis) => _results.Write(analysis);

    public void AddAbsent(BaselineEntry entry) => _results.WriteAbsent(entry);

    public void AddFailure(string path, string message) => _results.WriteFailure(path, message);

    public void Dispose() => _results.Dispose();
}
