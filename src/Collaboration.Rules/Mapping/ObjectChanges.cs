namespace Collaboration.Rules.Mapping;

/// <summary>Changes to the objects of a tracker, taken in together: what counts is where they end, not the way there.</summary>
public sealed class ObjectChanges
{
    private readonly List<(object Mapped, bool IsGone)> _noted = [];

    internal ObjectChanges()
    {
    }

    internal IReadOnlyList<(object Mapped, bool IsGone)> Noted => _noted;

    /// <summary>Has the object read as it is when the changes are taken in, whether it was tracked before or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mapped"/> is null.</exception>
    public ObjectChanges Refresh(object mapped) => Note(mapped, isGone: false);

    /// <summary>Stops tracking the object, whose facts leave with it; changes nothing when it is not tracked.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mapped"/> is null.</exception>
    public ObjectChanges Remove(object mapped) => Note(mapped, isGone: true);

    private ObjectChanges Note(object mapped, bool isGone)
    {
        ArgumentNullException.ThrowIfNull(mapped);
        _noted.Add((mapped, isGone));
        return this;
    }
}
