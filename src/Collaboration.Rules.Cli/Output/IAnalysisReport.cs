using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Takes analyses one by one and writes them in one format; ends what it wrote when disposed of.</summary>
internal interface IAnalysisReport : IDisposable
{
    void Add(DocumentAnalysis analysis);

    /// <summary>Notes what the baseline has and the documents no longer show, once all of them were added; left out by formats that have no place for it.</summary>
    void AddAbsent(BaselineEntry entry)
    {
    }

    /// <summary>Notes that an input could not be analysed at all.</summary>
    void AddFailure(string path, string message);
}
