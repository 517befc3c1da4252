namespace Collaboration.Rules.Configuration.Globs;

/// <summary><c>{a,b}</c>: one of several parts.</summary>
internal sealed class ChoicePart(IReadOnlyList<GlobPart> choices) : GlobPart
{
    public override bool[] Step(string path, bool[] from)
    {
        var to = new bool[from.Length];
        foreach (var choice in choices)
        {
            var reached = choice.Step(path, from);
            for (var at = 0; at < to.Length; at++) to[at] |= reached[at];
        }

        return to;
    }
}
