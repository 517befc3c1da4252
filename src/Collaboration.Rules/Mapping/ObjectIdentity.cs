using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Mapping;

/// <summary>What tells one object from another: its key, or the instance itself where its class has none.</summary>
internal readonly struct ObjectIdentity(ObjectMap map, object key) : IEquatable<ObjectIdentity>
{
    /// <summary>The entry of the object's class.</summary>
    public ObjectMap Map { get; } = map;

    private object Key { get; } = key;

    public bool Equals(ObjectIdentity other) => Map == other.Map && (Map.IsKeyed ? Key.Equals(other.Key) : ReferenceEquals(Key, other.Key));

    public override bool Equals(object? obj) => obj is ObjectIdentity other && Equals(other);

    public override int GetHashCode() => Map.IsKeyed ? Key.GetHashCode() : RuntimeHelpers.GetHashCode(Key);

    /// <summary>The name of the object in messages.</summary>
    public override string ToString() => Map.NameOf(Key);
}
