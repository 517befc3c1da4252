namespace Collaboration.Rules.Measures;

/// <summary>One attribute of one item for a distance: a category, a number, or missing.</summary>
/// <remarks>The default value is missing. Categories are compared ordinally.</remarks>
public readonly record struct AttributeValue
{
    /// <summary>The largest magnitude that differences can be taken of.</summary>
    internal const decimal LargestNumber = 1e28m;

    /// <summary>The category; null when the value is a number or missing.</summary>
    public string? Category { get; private init; }

    /// <summary>The number; null when the value is a category or missing.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsMissing => Category is null && Number is null;

    /// <summary>The value of a nominal attribute.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null; the default value stands for missing.</exception>
    public static AttributeValue Nominal(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return new() { Category = category };
    }

    /// <summary>The value of a numeric attribute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The magnitude of <paramref name="number"/> is above 10²⁸, so that a difference could overflow.
    /// </exception>
    public static AttributeValue Numeric(decimal number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(number), LargestNumber, nameof(number));
        return new() { Number = number };
    }
}
