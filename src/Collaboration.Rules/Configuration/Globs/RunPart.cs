namespace Collaboration.Rules.Configuration.Globs;

/// <summary>Any number of characters, none included: within one name, or across folders.</summary>
internal sealed class RunPart(bool crossesFolders) : GlobPart
{
    public static readonly RunPart WithinName = new(crossesFolders: false);

    public static readonly RunPart AcrossFolders = new(crossesFolders: true);

    public override bool[] Step(string path, bool[] from)
    {
        var to = (bool[])from.Clone();
        for (var at = 0; at < path.Length; at++) to[at + 1] |= to[at] && (crossesFolders || path[at] != '/');
        return to;
    }
}
