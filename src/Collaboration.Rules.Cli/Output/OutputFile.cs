namespace Collaboration.Rules.Cli.Output;

/// <summary>A file that takes its place only when it is whole: until then, what is there stays as it is.</summary>
/// <remarks>A link is followed, so that what it points to is replaced and not the link. Devices and pipes are written to as they are.</remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _draft;

    /// <exception cref="IOException">The path is a folder, or nothing can be written beside it.</exception>
    public OutputFile(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"'{path}' is a folder; name a file to write to.");
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new IOException($"There is no folder '{Path.GetDirectoryName(path)}'; make it first.");
        _path = IsDevice(full) ? full : Target(full);
        _draft = IsDevice(full) ? null : $"{_path}.{Environment.ProcessId}.draft";
        Writer = new StreamWriter(_draft ?? _path) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    /// <summary>Puts what was written in the place of what was there, with the same rights.</summary>
    public void Complete()
    {
        Writer.Dispose();
        if (_draft is null) return;
        if (!OperatingSystem.IsWindows() && File.Exists(_path)) File.SetUnixFileMode(_draft, File.GetUnixFileMode(_path));
        File.Move(_draft, _path, overwrite: true);
    }

    public void Dispose()
    {
        Writer.Dispose();
        if (_draft is not null) File.Delete(_draft);
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static string Target(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
}
