using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Takes analyses one by one and writes them in one format; ends what it wrote when disposed of.</summary>
internal interface IAnalysisReport : IDisposable
{
    void Add(DocumentAnalysis analysis);

    /// <summary>Notes that an input could not be analysed at all.</summary>
    void AddFailure(string path, string message);
}
