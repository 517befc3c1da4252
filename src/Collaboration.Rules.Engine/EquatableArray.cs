using System.Collections;
using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Engine;

/// <summary>An immutable list that compares by its items, in order, so that rows and facts that hold one compare by value.</summary>
/// <remarks>The default value is the empty list. Written as a collection expression: <c>EquatableArray&lt;int&gt; primes = [2, 3, 5];</c></remarks>
/// <typeparam name="T">The type of the items; their equality and hash code are used.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at <paramref name="index"/>.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>The items as a span over the list's own memory.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether an item equal to <paramref name="item"/> is in the list.</summary>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>This list with <paramref name="more"/> after it.</summary>
    internal EquatableArray<T> With(params ReadOnlySpan<T> more) => new([.. AsSpan(), .. more]);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, such as <c>[2, 3, 5]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", _items ?? [])}]";

    /// <summary>Enumerates the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Walks through the items in order.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item it stands at.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item, the order or the length.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>A list of a copy of <paramref name="items"/>, in their order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the items of <paramref name="items"/>, in their order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        var copy = items.ToArray();
        return copy.Length == 0 ? default : new(copy);
    }
}
