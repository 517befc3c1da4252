using System.Globalization;

namespace Collaboration.Rules.Packs;

/// <summary>The ids that belong to one pack: a prefix of capital letters, then four digits within bounds, such as <c>ACME0001</c> to <c>ACME0499</c>.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record RuleIdRange
{
    private const int Digits = 4;
    private const int Highest = 9999;

    /// <summary>A range of ids.</summary>
    /// <param name="prefix">Two to eight letters from A to Z.</param>
    /// <param name="first">The number of the first id.</param>
    /// <param name="last">The number of the last id.</param>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is not two to eight letters from A to Z.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are not between 0 and 9999, or the last comes before the first.</exception>
    public RuleIdRange(string prefix, int first = 0, int last = Highest)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.Length is < 2 or > 8 || !prefix.All(char.IsAsciiLetterUpper))
            throw new ArgumentException($"The prefix '{prefix}' of rule ids is not two to eight letters from A to Z; choose one such as ACME.", nameof(prefix));
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, Highest);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (Prefix, First, Last) = (prefix, first, last);
    }

    /// <summary>The letters that every id begins with.</summary>
    public string Prefix { get; }

    /// <summary>The number of the first id.</summary>
    public int First { get; }

    /// <summary>The number of the last id.</summary>
    public int Last { get; }

    /// <summary>Whether <paramref name="id"/> is the prefix and four digits within the bounds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length == Prefix.Length + Digits
            && id.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= First
            && number <= Last;
    }

    /// <summary>Whether an id can be in both ranges.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(RuleIdRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Prefix == other.Prefix && First <= other.Last && other.First <= Last;
    }

    /// <summary>The first and the last id, such as <c>ACME0001 to ACME0499</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{First:0000} to {Prefix}{Last:0000}");
}
