using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>The file of suppressions beside a document: itself a document, with suppressions and no facts.</summary>
public static class SuppressionFile
{
    /// <summary>How the names of such files end.</summary>
    public const string Ending = ".suppressions.json";

    private const string DocumentEnding = ".json";
    private const int Indentation = 2;

    /// <summary>The path of the file beside the document at <paramref name="path"/>; null when that is itself one, or its name does not end with <c>.json</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string? Beside(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsOne(path) || !path.EndsWith(DocumentEnding, StringComparison.OrdinalIgnoreCase)) return null;
        return path[..^DocumentEnding.Length] + Ending;
    }

    /// <summary>Whether a file of this name holds suppressions rather than facts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static bool IsOne(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One suppression as JSON, one property a line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static string ToJson(SuppressionEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = Indentation };
        SuppressionEntry.Shape.Write(writer, entry);
        writer.Flush();
        return text.ToString();
    }

    /// <summary>The text of a document with one more suppression at the end of its list; all else in it stays as it is written.</summary>
    /// <remarks>What is added ends its lines as the document does.</remarks>
    /// <param name="text">The document; blank for a new one.</param>
    /// <param name="entry">The suppression.</param>
    /// <returns>Null when the text is damaged, so that nothing can be added without guessing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="entry"/> is null.</exception>
    public static string? Append(string text, SuppressionEntry entry)
    {
        ArgumentNullException.ThrowIfNull(text);
        var json = ToJson(entry).Replace("\n", "\n    ", StringComparison.Ordinal);
        var isNew = string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'));
        var whole = isNew ? "{}\n" : text;
        return SuppressionList.Find(whole)?.Insert(whole, json);
    }

    /// <exception cref="IOException">There is such a file, and it cannot be read.</exception>
    internal static CollaborationDocument? LoadBeside(string path) =>
        Beside(path) is { } beside && File.Exists(beside) ? CollaborationDocument.Load(beside) : null;
}
