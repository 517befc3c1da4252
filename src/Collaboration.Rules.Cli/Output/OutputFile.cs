namespace Collaboration.Rules.Cli.Output;

/// <summary>A file that takes its place only when it is whole: until then, what is there stays as it is.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _draft;

    /// <exception cref="IOException">The path is a folder, or nothing can be written beside it.</exception>
    public OutputFile(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"'{path}' is a folder; name a file to write to.");
        _path = Path.GetFullPath(path);
        _draft = $"{_path}.{Environment.ProcessId}.draft";
        Writer = new StreamWriter(_draft) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    /// <summary>Puts what was written in the place of what was there.</summary>
    public void Complete()
    {
        Writer.Dispose();
        File.Move(_draft, _path, overwrite: true);
    }

    public void Dispose()
    {
        Writer.Dispose();
        File.Delete(_draft);
    }
}
