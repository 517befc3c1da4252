using System.Text;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>One run of <c>fix</c> over many files. A file that cannot be fixed is named and stays as it is.</summary>
internal sealed class FixRun(FixWish wish, CliHost host)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _hasFailed;
    private bool _hasFindings;

    public int ExitCode => _hasFailed ? Cli.ExitCode.Failed : _hasFindings ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    public void Add(string path, CancellationToken cancellation) => Guarded(path, () =>
    {
        if (path == "-") throw new IOException("Standard input cannot be fixed; name a file.");
        foreach (var file in DocumentInput.Expand(path))
            if (_seen.Add(DocumentInput.Identity(file))) Guarded(file, () => Fix(file, cancellation));
    });

    private void Fix(string path, CancellationToken cancellation)
    {
        var before = TextFile.Read(path);
        var after = DocumentInput.IsNdjson(path) ? FixLines(path, before, cancellation) : FixDocument(path, 1, before, cancellation);
        if (wish.IsDryRun) UnifiedDiff.Write(host.Out, path, before, after);
        else if (before != after) TextFile.Replace(path, after);
    }

    private string FixLines(string path, string text, CancellationToken cancellation)
    {
        var edited = new StringBuilder();
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
            var next = end == text.Length ? end : end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
            var document = text[start..end];
            edited.Append(document.AsSpan().TrimStart('\uFEFF').IsWhiteSpace() ? document : FixDocument(path, line, document, cancellation)).Append(text, end, next - end);
            start = next;
        }

        return edited.ToString();
    }

    private string FixDocument(string path, int line, string text, CancellationToken cancellation)
    {
        var fix = new DocumentFix(wish, path, line, text, host.Out);
        var after = fix.Run(cancellation);
        _hasFindings |= fix.HasFindings;
        if (fix.Refusal is { } refusal) Fail(path, refusal);
        if (fix.Failure is { } failure) Fail(path, failure);
        return after;
    }

    private void Guarded(string path, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(path, exception.Message);
        }
    }

    private void Fail(string path, string message)
    {
        host.Error.WriteLine(PlainText.OneLine($"collab-rules: {path}: {message}"));
        _hasFailed = true;
    }
}
