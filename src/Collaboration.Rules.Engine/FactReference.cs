namespace Collaboration.Rules.Engine;

/// <summary>Names one fact by kind and id, without holding it.</summary>
/// <remarks>Ordered by kind, then id, both ordinal. The default value names nothing and has empty parts.</remarks>
/// <param name="Kind">The name of the fact's type, such as <c>Activity</c>.</param>
/// <param name="Id">The fact's id as text.</param>
public readonly record struct FactReference(string Kind, string Id) : IComparable<FactReference>
{
    /// <summary>The reference to <paramref name="fact"/>.</summary>
    /// <typeparam name="TFact">The fact's type, whose name becomes the kind.</typeparam>
    public static FactReference To<TFact>(TFact fact)
        where TFact : IFact<string> => To<TFact>(fact.Id);

    /// <summary>The reference to the fact of type <typeparamref name="TFact"/> with the given id, whether or not it exists.</summary>
    /// <typeparam name="TFact">The fact's type, whose name becomes the kind.</typeparam>
    public static FactReference To<TFact>(string id) => new(typeof(TFact).Name, id);

    /// <inheritdoc/>
    public int CompareTo(FactReference other)
    {
        var byKind = string.CompareOrdinal(Kind, other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Tells ids apart, which differ far more often than kinds.</summary>
    public override int GetHashCode() => Id?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The kind and the id, such as <c>Activity 'delivery'</c>.</summary>
    public override string ToString() => $"{Kind} '{Id}'";

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(FactReference left, FactReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(FactReference left, FactReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(FactReference left, FactReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(FactReference left, FactReference right) => left.CompareTo(right) >= 0;
}
