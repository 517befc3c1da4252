namespace Collaboration.Rules.Configuration;

/// <summary>Where in its layer an entry stands; of two about the same, the later position wins.</summary>
/// <param name="IsForPath">For global files: whether it stands in the section of one path, which beats what stands before all sections.</param>
/// <param name="Level">For global files: the <c>global_level</c>. Files of one level must not speak about the same.</param>
/// <param name="Depth">For <c>.editorconfig</c>: how deep its folder lies; the nearest to the document wins.</param>
/// <param name="Line">The line, or the place on the command line; the last one wins.</param>
internal readonly record struct WishPosition(bool IsForPath, int Level, int Depth, int Line) : IComparable<WishPosition>
{
    public int CompareTo(WishPosition other)
    {
        var order = IsForPath.CompareTo(other.IsForPath);
        if (order == 0) order = Level.CompareTo(other.Level);
        if (order == 0) order = Depth.CompareTo(other.Depth);
        return order != 0 ? order : Line.CompareTo(other.Line);
    }
}
