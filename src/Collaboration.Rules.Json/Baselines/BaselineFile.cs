using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Baselines;

/// <summary>Baselines as files: <c>{ "version": 1, "entries": [ { fingerprint, rule, subject, message, path } ] }</c>, one entry a line.</summary>
public static class BaselineFile
{
    /// <summary>The version of the format; it changes when a reader of the former one would misread the new one.</summary>
    public const int Version = 1;

    private const int MaximumLength = 64_000_000;

    /// <summary>Writes a baseline; equal baselines give equal texts, and one more entry is one more line. Lines end with LF.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public static string ToJson(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var entries = string.Join(",\n", baseline.Entries.Select(entry => "    " + Line(entry)));
        return $"{{\n  \"version\": {Version},\n  \"entries\": [\n{(entries.Length > 0 ? entries + "\n" : "")}  ]\n}}\n";
    }

    /// <summary>Reads the text of a baseline. Of a damaged one nothing is used: what it hides could not be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">What problems are to call it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static BaselineReading Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        return BaselineReader.Read(text, path);
    }

    /// <summary>Reads a file as <see cref="Parse"/> does.</summary>
    /// <exception cref="IOException">The file is not there, cannot be read, or is longer than any baseline.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static BaselineReading Load(string path)
    {
        using var reader = new StreamReader(path);
        var text = BoundedText.ReadToEnd(reader, MaximumLength) ?? throw new IOException($"'{path}' is longer than {MaximumLength} characters; it is no baseline.");
        return Parse(text, path);
    }

    private static string Line(BaselineEntry entry) =>
        $"{{ \"fingerprint\": {Text(entry.Fingerprint)}, \"rule\": {Text(entry.Rule)}, \"subject\": {Text(entry.Subject)}, "
        + $"\"message\": {Text(entry.Message)}, \"path\": {Text(entry.Path)} }}";

    private static string Text(string value) => JsonConvert.ToString(value, '"', StringEscapeHandling.Default);
}
