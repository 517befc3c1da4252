using System.Globalization;
using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>An exact rational number in lowest terms with a positive denominator, so that equal numbers are equal values.</summary>
/// <remarks>The default value is zero, 0/1.</remarks>
public readonly record struct Fraction
{
    private const int QuotientBits = 62;

    private readonly BigInteger _denominatorLessOne;

    /// <summary>The number <paramref name="numerator"/> / <paramref name="denominator"/>, reduced to lowest terms.</summary>
    /// <exception cref="ArgumentException"><paramref name="denominator"/> is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new ArgumentException("The denominator is 0; a fraction needs another.", nameof(denominator));
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>The nearest double, ties to even, for any magnitude in the normal range of a double.</summary>
    /// <remarks>It depends on the number alone, so two ways to reach one fraction give the same bits.</remarks>
    public double ToDouble()
    {
        if (Numerator.IsZero) return 0;
        var magnitude = BigInteger.Abs(Numerator);
        var shift = QuotientBits - (int)(magnitude.GetBitLength() - Denominator.GetBitLength());
        var quotient = BigInteger.DivRem(magnitude << Math.Max(shift, 0), Denominator << Math.Max(-shift, 0), out var remainder);

        // The quotient has 62 or 63 bits; a last bit set for any remainder keeps the rounding to 53 bits right.
        var bits = (long)quotient | (remainder.IsZero ? 0L : 1L);
        return Numerator.Sign * Math.ScaleB(bits, -shift);
    }

    /// <summary>The form <c>7/30</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The number <paramref name="value"/>, exactly.</summary>
    internal static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, scale: 0));
        return new(mantissa, BigInteger.Pow(10, value.Scale));
    }

    internal Fraction Minus(Fraction other) => Plus(new(-other.Numerator, other.Denominator));

    internal Fraction Plus(Fraction other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    internal Fraction Times(Fraction other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <exception cref="ArgumentException"><paramref name="other"/> is zero.</exception>
    internal Fraction Over(Fraction other) => new(Numerator * other.Denominator, Denominator * other.Numerator);
}
