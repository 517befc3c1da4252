using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>One C# file below src.</summary>
/// <param name="Path">The path below src, with slashes.</param>
/// <param name="Text">What it holds.</param>
public sealed partial record SourceFile(string Path, string Text)
{
    public string Project => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>The project and the folders, as a namespace is written.</summary>
    public string FolderNamespace => Path[..Path.LastIndexOf('/')].Replace('/', '.');

    public string? DeclaredNamespace => Namespace().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The names of the types that stand at the outermost level, each once.</summary>
    public IEnumerable<string> TopLevelTypes => TopLevelType().Matches(Text).Select(match => match.Groups["name"].Value).Distinct();

    /// <summary>As <see cref="TopLevelTypes"/>, only the public ones.</summary>
    public IEnumerable<string> PublicTypes =>
        TopLevelType().Matches(Text).Where(match => match.Groups["access"].Value == "public").Select(match => match.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?<access>public|internal) (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
