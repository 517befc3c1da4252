using System.Runtime.CompilerServices;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Research.Reading;

/// <summary>Reads files, folders and patterns into cases, one by one: memory does not grow with their number.</summary>
public static class CaseFiles
{
    /// <summary>The cases of all documents that <paramref name="paths"/> name, each file once, in the ordinal order of file names, then by line.</summary>
    /// <remarks>
    /// A path is a file, a folder (all <c>.json</c>, <c>.ndjson</c> and <c>.jsonl</c> below it) or a pattern such as <c>data/**/*.json</c>. Files
    /// called <c>.ndjson</c> or <c>.jsonl</c> hold a document a line. A document with errors gives a case with what is sound and its problems. A
    /// document without any fact, a file that cannot be read and a path that names nothing give no case; <see cref="ReadingOptions.OnUnread"/> is
    /// told, and the rest is read. Files are opened when their turn comes, and parsed away from the caller's thread.
    /// </remarks>
    /// <param name="paths">What to read.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="cancellation">Ends reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null; thrown at once.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static IAsyncEnumerable<CollaborationCase> ReadAsync(
        IEnumerable<string> paths, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Read([.. paths], options ?? ReadingOptions.Default, cancellation);
    }

    /// <summary>The same of one path.</summary>
    /// <inheritdoc cref="ReadAsync(IEnumerable{string}, ReadingOptions?, CancellationToken)"/>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank; thrown at once.</exception>
    public static IAsyncEnumerable<CollaborationCase> ReadAsync(string path, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ReadAsync([path], options, cancellation);
    }

    private static async IAsyncEnumerable<CollaborationCase> Read(
        IReadOnlyList<string> paths, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var documents = Documents(paths, options).GetEnumerator();
        while (await Task.Run(documents.MoveNext, cancellation).ConfigureAwait(false))
        {
            var document = documents.Current;
            var source = Source(document);
            if (document.HasErrors && document.Snapshot.Facts.Count == 0)
            {
                var first = document.Problems.First(problem => problem.Severity == Engine.Diagnostics.DiagnosticSeverity.Error);
                options.OnUnread?.Invoke(new(source, first.Message) { Problems = document.Problems });
                continue;
            }

            yield return new(options.Name(document) is { } name && !string.IsNullOrWhiteSpace(name) ? name : source, document.Snapshot)
            {
                Source = source,
                Attributes = options.Attributes(document),
                Problems = document.Problems,
            };
        }
    }

    private static IEnumerable<CollaborationDocument> Documents(IReadOnlyList<string> paths, ReadingOptions options)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(path => Guarded(path, CasePaths.Expand(path), options))
            .Where(file => known.Add(Path.GetFullPath(file)))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Guarded(file, CasePaths.Documents(file, options.Document), options));
    }

    private static IEnumerable<T> Guarded<T>(string path, IEnumerable<T> items, ReadingOptions options)
    {
        using var next = items.GetEnumerator();
        while (MoveNext(path, next, options)) yield return next.Current;
    }

    private static bool MoveNext<T>(string path, IEnumerator<T> items, ReadingOptions options)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            options.OnUnread?.Invoke(new(path, exception.Message));
            return false;
        }
    }

    private static string Source(CollaborationDocument document) =>
        CasePaths.HoldsSeveral(document.Path) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document.Path}:{document.Line}") : document.Path;
}
