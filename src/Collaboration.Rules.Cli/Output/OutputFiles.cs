namespace Collaboration.Rules.Cli.Output;

/// <summary>The files of one run: they take their places together, once all of them are whole.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<OutputFile> _files = [];

    /// <exception cref="IOException">The path is a folder, or nothing can be written beside it.</exception>
    public TextWriter Open(string path)
    {
        var file = new OutputFile(path);
        _files.Add(file);
        return file.Writer;
    }

    public void Complete()
    {
        foreach (var file in _files) file.Complete();
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }
}
