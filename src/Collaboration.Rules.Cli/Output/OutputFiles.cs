using Collaboration.Rules.Cli.Input;

namespace Collaboration.Rules.Cli.Output;

/// <summary>The files of one run: they take their places together, once all of them are whole, and none in the place of a document.</summary>
internal sealed class OutputFiles(IEnumerable<string> inputs) : IDisposable
{
    private readonly List<OutputFile> _files = [];

    /// <exception cref="IOException">The path is a folder or one of the documents, or nothing can be written beside it.</exception>
    public TextWriter Open(string path)
    {
        if (inputs.SelectMany(DocumentInput.ExpandKnown).Any(input => DocumentInput.Identity(input) == DocumentInput.Identity(path)))
            throw new IOException($"'{path}' is one of the documents; write the output elsewhere.");
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
