using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Several reports that are told the same.</summary>
internal sealed class ReportSet(IReadOnlyList<IAnalysisReport> reports) : IAnalysisReport
{
    public void Add(DocumentAnalysis analysis)
    {
        foreach (var report in reports) report.Add(analysis);
    }

    public void AddAbsent(BaselineEntry entry)
    {
        foreach (var report in reports) report.AddAbsent(entry);
    }

    public void AddFailure(string path, string message)
    {
        foreach (var report in reports) report.AddFailure(path, message);
    }

    public void Dispose()
    {
        foreach (var report in reports) report.Dispose();
    }
}
