using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>One sound entry of a configuration, and where it stands in the order of all.</summary>
/// <remarks>
/// The order is total: layer, then how closely the entry aims, then the position in the layer, then path and value, so that it never
/// matters in which order layers and entries are given.
/// </remarks>
/// <param name="Layer">Who wishes it.</param>
/// <param name="Target">What it is about.</param>
/// <param name="Value">The value, in its usual form.</param>
internal sealed record Wish(ConfigurationLayer Layer, WishTarget Target, string Value) : IComparable<Wish>
{
    public WishPosition Position { get; init; }

    /// <summary>The key as it is written; the usual form where it is written nowhere.</summary>
    public string Key { get; init; } = Target.Key;

    /// <summary>Where the key is written; null for what is written in no file.</summary>
    public SourceLocation? Location { get; init; }

    public bool Counts { get; init; } = true;

    public bool IsUnset => Value == ConfigurationKeys.Unset;

    public string Path => Location?.Path ?? "";

    public ConfigurationStatement ToStatement() => new(Layer, Key, Value, Location) { Counts = Counts };

    public int CompareTo(Wish? other)
    {
        if (other is null) return 1;
        var order = Layer.CompareTo(other.Layer);
        if (order == 0) order = Target.Reach.CompareTo(other.Target.Reach);
        if (order == 0) order = Position.CompareTo(other.Position);
        if (order == 0) order = string.CompareOrdinal(Path, other.Path);
        return order != 0 ? order : string.CompareOrdinal(Value, other.Value);
    }
}
