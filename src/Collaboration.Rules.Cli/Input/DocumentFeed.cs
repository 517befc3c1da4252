using Collaboration.Rules.Analysis;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Input;

/// <summary>Reads the documents that a command line names, each file once. What cannot be read is told, and the others are read all the same.</summary>
/// <param name="standardInput">Where <c>-</c> is read from.</param>
/// <param name="scope">What is to be analysed; a document without the phase that it names is told.</param>
/// <param name="fail">Is told a path and what is wrong with it.</param>
internal sealed class DocumentFeed(TextReader standardInput, AnalysisScope scope, Action<string, string> fail)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Whether the phases that a document has may be told, which can be called by persons.</summary>
    public bool NamesPhases { get; init; } = true;

    /// <summary>How documents are read.</summary>
    public DocumentOptions Options { get; init; } = DocumentOptions.Default;

    /// <summary>The documents, one by one as they are taken, by the names of their files: the order of the paths makes no difference.</summary>
    public IEnumerable<CollaborationDocument> Read(IEnumerable<string> paths) =>
        paths.SelectMany(path => Guarded(path, DocumentInput.Expand(path)))
            .Where(file => _read.Add(DocumentInput.Identity(file)))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Guarded(file, DocumentInput.Read(file, standardInput, Options)))
            .Where(HasPhase);

    private IEnumerable<T> Guarded<T>(string path, IEnumerable<T> items)
    {
        using var next = items.GetEnumerator();
        while (MoveNext(path, next)) yield return next.Current;
    }

    private bool MoveNext<T>(string path, IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fail(path, exception.Message);
            return false;
        }
    }

    private bool HasPhase(CollaborationDocument document)
    {
        if (scope.Phase is not { } phase || document.Snapshot.Find<Phase>(phase) is not null) return true;
        if (!NamesPhases)
        {
            fail(document.Path, "The document has no phase of that id.");
            return false;
        }

        var phases = string.Join(", ", document.Snapshot.Phases.Select(known => known.Id));
        fail(document.Path, $"The document has no phase '{phase}'; {(phases.Length > 0 ? $"it has {phases}" : "it has none")}.");
        return false;
    }
}
