using System.Text;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Files that are changed in place: what is read keeps its byte order mark and its line ends, and goes back as it was.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="IOException">The file cannot be read, or is not UTF-8.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static string Read(string path)
    {
        try
        {
            return Strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            throw new IOException($"'{path}' is not UTF-8; save it as UTF-8.");
        }
    }

    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Replace(string path, string text)
    {
        using var file = new OutputFile(path);
        file.Writer.Write(text);
        file.Complete();
    }
}
