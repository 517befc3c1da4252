namespace Collaboration.Rules.Configuration.Globs;

/// <summary>The pattern of a section: which paths below the folder of its file it means.</summary>
/// <remarks>
/// As editorconfig.org defines them: <c>*</c> any characters but a slash, <c>**</c> any characters, <c>/**/</c> any folders or none, <c>?</c> one
/// character, <c>[abc]</c>, <c>[a-c]</c> and <c>[!abc]</c> one of these or none of these, <c>{a,b}</c> one of these, <c>{1..9}</c> a number,
/// <c>\</c> takes its meaning from the next character. What is not closed stands for itself. A pattern without a slash means files in every folder
/// below; one with a slash begins at the folder of its file. Letters match in their own case.
/// </remarks>
internal sealed class Glob
{
    /// <summary>A longer pattern matches nothing.</summary>
    public const int LongestPattern = 1024;

    private readonly GlobPart? _pattern;

    public Glob(string pattern)
    {
        if (pattern.Length <= LongestPattern) _pattern = new GlobParser(Anchored(pattern)).Parse();
    }

    /// <summary>Whether a path is meant.</summary>
    /// <param name="path">The path from the folder of the file, with a slash at its beginning and between folders.</param>
    public bool Matches(string path)
    {
        if (_pattern is null) return false;
        var start = new bool[path.Length + 1];
        start[0] = true;
        return _pattern.Step(path, start)[^1];
    }

    private static string Anchored(string pattern)
    {
        if (!pattern.Contains('/', StringComparison.Ordinal)) return $"/**/{pattern}";
        return pattern[0] == '/' ? pattern : $"/{pattern}";
    }
}
