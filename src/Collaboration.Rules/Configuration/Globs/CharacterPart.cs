namespace Collaboration.Rules.Configuration.Globs;

/// <summary>One character of which something holds.</summary>
internal sealed class CharacterPart(Func<char, bool> allows) : GlobPart
{
    public static readonly CharacterPart AnyInName = new(character => character != '/');

    public static CharacterPart Exactly(char expected) => new(character => character == expected);

    public override bool[] Step(string path, bool[] from)
    {
        var to = new bool[from.Length];
        for (var at = 0; at < path.Length; at++) to[at + 1] = from[at] && allows(path[at]);
        return to;
    }
}
