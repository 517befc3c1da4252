namespace Collaboration.Rules.Configuration.Globs;

/// <summary>Parts one after the other.</summary>
internal sealed class SequencePart(IReadOnlyList<GlobPart> parts) : GlobPart
{
    public override bool[] Step(string path, bool[] from)
    {
        foreach (var part in parts) from = part.Step(path, from);
        return from;
    }
}
