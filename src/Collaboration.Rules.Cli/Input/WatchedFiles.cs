using Collaboration.Rules.Configuration;
using Collaboration.Rules.Json.Suppressions;

namespace Collaboration.Rules.Cli.Input;

/// <summary>Waits until files change that the paths of a command line name, or that have a say about them, or others come or go there.</summary>
/// <remarks>
/// Besides each document these are the file of suppressions beside it, and the configurations in its folder and above.
/// What counts is the size and the time of each file, which is looked at every second. The file system's own notices, where there are any,
/// only make that sooner: they are lost on network drives and in some containers.
/// </remarks>
internal sealed class WatchedFiles : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    private readonly IReadOnlyList<string> _paths;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _noticed = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];
    private string _state;

    public WatchedFiles(IReadOnlyList<string> paths, TimeProvider clock)
    {
        (_paths, _clock) = (paths, clock);
        foreach (var folder in paths.Select(Folder).Distinct(StringComparer.Ordinal)) Watch(folder);
        _state = State();
    }

    /// <summary>Ends once something has changed since the last time and has then been still for a moment, as when an editor has saved.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public async Task ChangedAsync(CancellationToken cancellation)
    {
        var state = State();
        while (state == _state)
        {
            await _noticed.WaitAsync(Interval, cancellation).ConfigureAwait(false);
            state = State();
        }

        while (_state != state)
        {
            _state = state;
            await Task.Delay(Quiet, _clock, cancellation).ConfigureAwait(false);
            state = State();
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _noticed.Dispose();
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watchers.Add(watcher);
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or PlatformNotSupportedException or UnauthorizedAccessException)
        {
            // Looking every second does without.
        }
    }

    private void Notice(object sender, FileSystemEventArgs change)
    {
        try
        {
            _noticed.Release();
        }
        catch (ObjectDisposedException)
        {
            // The last notice may come when nobody waits any more.
        }
    }

    private string State() => string.Join('\n', _paths.SelectMany(Files).Select(file => $"{file.FullName}|{Length(file)}|{file.LastWriteTimeUtc.Ticks}"));

    private static IEnumerable<FileInfo> Files(string path) =>
        DocumentInput.ExpandKnown(path).SelectMany(Concerning).Distinct(StringComparer.Ordinal).Select(file => new FileInfo(file));

    private static IEnumerable<string> Concerning(string document)
    {
        yield return document;
        if (SuppressionFile.Beside(document) is { } beside) yield return beside;
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(document)); folder is not null; folder = Path.GetDirectoryName(folder))
            foreach (var name in ConfigurationSource.FileNames) yield return Path.Combine(folder, name);
    }

    private static long Length(FileInfo file) => file.Exists ? file.Length : -1;

    private static string Folder(string path)
    {
        var plain = path.Replace('\\', '/');
        var star = plain.IndexOf('*', StringComparison.Ordinal);
        if (star < 0 && Directory.Exists(path)) return Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(star < 0 ? path : plain[..star]);
        return Path.GetFullPath(string.IsNullOrEmpty(folder) ? "." : folder);
    }
}
