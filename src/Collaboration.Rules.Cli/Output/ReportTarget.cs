namespace Collaboration.Rules.Cli.Output;

/// <summary>One report that was asked for.</summary>
/// <param name="Format">Its format, one of <see cref="ReportFormats.All"/>.</param>
/// <param name="File">The file it goes to; null for standard output.</param>
internal sealed record ReportTarget(string Format, string? File)
{
    /// <summary>Reads <c>json</c> or <c>json=out.json</c>.</summary>
    public static ReportTarget Parse(string text)
    {
        var split = text.IndexOf('=', StringComparison.Ordinal);
        return split < 0 ? new(text, null) : new(text[..split], text[(split + 1)..]);
    }

    /// <summary>The reports that are asked for together; <paramref name="output"/> is for the one that names no file.</summary>
    public static IReadOnlyList<ReportTarget> ParseAll(IReadOnlyList<string> formats, string? output)
    {
        IReadOnlyList<ReportTarget> targets = [.. formats.Select(Parse)];
        return output is null ? targets : [.. targets.Select(target => target.File is null ? target with { File = output } : target)];
    }

    /// <summary>Why the reports cannot be written side by side; null when they can.</summary>
    public static string? FaultIn(IReadOnlyList<string> formats, string? output)
    {
        ReportTarget[] targets = [.. formats.Select(Parse)];
        if (Array.Find(targets, target => !ReportFormats.All.ContainsKey(target.Format)) is { } unknown)
            return $"There is no format '{unknown.Format}'; use one of {string.Join(", ", ReportFormats.All.Keys)}.";
        if (Array.Find(targets, target => string.IsNullOrWhiteSpace(target.File ?? ".")) is { } nameless)
            return $"'--format {nameless.Format}=' names no file; write '--format {nameless.Format}=FILE'.";
        string[] bare = [.. targets.Where(target => target.File is null).Select(target => target.Format)];
        if (bare.Length > 1) return $"The formats {string.Join(" and ", bare)} would go to the same place; name a file, as in '--format {bare[1]}=FILE'.";
        if (bare.Length == 0 && output is not null) return $"Every format names its file already; leave out '--output {output}'.";
        return SharedFile([.. ParseAll(formats, output).Select(target => target.File).OfType<string>()]);
    }

    private static string? SharedFile(IReadOnlyList<string> paths) =>
        paths.Where(path => !string.IsNullOrWhiteSpace(path)).GroupBy(Path.GetFullPath, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } shared
            ? $"Two formats would be written to '{shared.First()}'; name a file for each."
            : null;
}
