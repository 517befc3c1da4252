using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;
using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Cli.Output;

/// <summary>One SARIF log for all documents.</summary>
internal sealed class SarifReport(TextWriter writer, SarifOptions options) : IAnalysisReport
{
    private readonly SarifWriter _log = new(writer, options);

    public void Add(DocumentAnalysis analysis) => _log.Write(analysis);

    public void AddAbsent(BaselineEntry entry) => _log.WriteAbsent(entry);

    public void AddFailure(string path, string message) => _log.WriteFailure(path, message);

    public void Dispose() => _log.Dispose();
}
