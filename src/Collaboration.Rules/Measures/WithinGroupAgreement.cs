using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Within-group agreement r_wg: how far the raters of one thing agree, 1 − s²/σ², where s² is the unbiased variance of their ratings and
/// σ² = (A² − 1)/12 that of answers spread evenly over the A options.
/// </summary>
/// <remarks>
/// Range 0 to 1, no unit; a larger spread than an even one counts as 0. Undefined for fewer than two raters. The result is the double nearest
/// to the exact value, so the order of raters changes no bit. Linear time. Bands: .30 weak, .50 moderate, .70 strong, .90 very strong
/// agreement. Source: James, Demaree and Wolf 1984; bands: LeBreton and Senter 2008.
/// </remarks>
public static class WithinGroupAgreement
{
    /// <summary>The agreement of <paramref name="ratings"/> on a scale of so many options, one apart.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is below 2.</exception>
    public static double? Of(ReadOnlySpan<decimal> ratings, int options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options, 2);
        if (ratings.Length < 2) return null;

        BigInteger raters = ratings.Length;
        var (sum, squares) = (default(Fraction), default(Fraction));
        foreach (var rating in ratings)
        {
            var value = Fraction.From(rating);
            sum = sum.Plus(value);
            squares = squares.Plus(value.Times(value));
        }

        var deviations = squares.Minus(sum.Times(sum).Times(new(1, raters)));
        var variance = deviations.Times(new(1, raters - 1));
        var even = new Fraction(((BigInteger)options * options) - 1, 12);
        var agreement = even.Minus(variance).Over(even);
        return agreement.Numerator.Sign < 0 ? 0 : agreement.ToDouble();
    }
}
