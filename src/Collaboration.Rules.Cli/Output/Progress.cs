using System.Globalization;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>One line on a terminal that says how far long work has come, and is gone when it ends. Short work shows nothing.</summary>
internal sealed class Progress(TextWriter terminal, TimeProvider clock) : IAnalysisReport
{
    private const string ClearLine = "\r\e[K";
    private const int LongestPath = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _shown;
    private int _documents;

    public void Add(DocumentAnalysis analysis) => Show(analysis.Document.Path);

    public void AddFailure(string path, string message) => Show(path);

    public void Dispose()
    {
        if (_shown > TimeSpan.Zero) terminal.Write(ClearLine);
    }

    private void Show(string path)
    {
        _documents++;
        var elapsed = clock.GetElapsedTime(_started);
        if (elapsed < Patience || elapsed - _shown < Interval) return;
        _shown = elapsed;
        var shown = PlainText.OneLine(path.Length <= LongestPath ? path : "…" + path[^LongestPath..]);
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{_documents:N0} documents in {elapsed.TotalSeconds:N0} s, at {shown}"));
        terminal.Flush();
    }
}
