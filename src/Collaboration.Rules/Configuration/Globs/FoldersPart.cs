namespace Collaboration.Rules.Configuration.Globs;

/// <summary><c>/**/</c>: any number of folders, none included.</summary>
internal sealed class FoldersPart : GlobPart
{
    public static readonly FoldersPart Instance = new();

    public override bool[] Step(string path, bool[] from)
    {
        var to = new bool[from.Length];
        var isWithin = false;
        for (var at = 0; at < path.Length; at++)
        {
            isWithin |= from[at] && path[at] == '/';
            to[at + 1] = isWithin && path[at] == '/';
        }

        return to;
    }
}
