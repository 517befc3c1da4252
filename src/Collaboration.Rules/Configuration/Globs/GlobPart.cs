namespace Collaboration.Rules.Configuration.Globs;

/// <summary>A part of a pattern, as a step between sets of positions in a path.</summary>
/// <remarks>
/// Each part is stepped over once with all positions that the parts before it can end at, so that a match takes time proportional to the
/// pattern times the path, however many stars and choices there are.
/// </remarks>
internal abstract class GlobPart
{
    /// <summary>The positions at which the part can end; it begins at those of <paramref name="from"/>.</summary>
    public abstract bool[] Step(string path, bool[] from);
}
