using System.Numerics;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>Bargaining power: how far a party's share lies above or below an equal split, share − 1/N.</summary>
/// <remarks>
/// Range −1/N to 1 − 1/N, no unit; 0 is an equal split and the values sum to 0 before rounding. Results are the doubles nearest to
/// the exact values, so the order of parties and of budgets changes no bit, nor does the unit of the parts. Time is linear in the
/// number of parts. Adapted: there is no published cut-off.
/// </remarks>
public static class BargainingPower
{
    /// <summary>The power of each party over one budget, in the order of <paramref name="parts"/>.</summary>
    /// <param name="parts">What each of the N parties decides over, in any one unit.</param>
    /// <returns>Null, for undefined, when the total is 0, so also for no party, or a part is negative.</returns>
    public static EquatableArray<double>? Of(ReadOnlySpan<decimal> parts) => OfBudgets([parts.ToArray().ToEquatableArray()], [1]);

    /// <summary>The power of each party over several budgets: the mean of its power over each, by budget size.</summary>
    /// <param name="parts">For each budget the part of each party, parties in the same order; each budget may have its own unit.</param>
    /// <param name="budgets">The size of each budget, in one common unit. A budget of size 0 is left out.</param>
    /// <returns>
    /// Null, for undefined, when the budgets sum to 0 or a budget above 0 has undefined shares (its parts sum to 0, or one is negative).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="parts"/> and <paramref name="budgets"/> differ in length, two budgets differ in the number of parties, or a
    /// budget is negative.
    /// </exception>
    public static EquatableArray<double>? OfBudgets(IReadOnlyList<EquatableArray<decimal>> parts, ReadOnlySpan<decimal> budgets)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count != budgets.Length)
            throw new ArgumentException($"There are {budgets.Length} budgets but parts for {parts.Count}.", nameof(budgets));
        foreach (var budget in budgets)
        {
            if (budget < 0)
                throw new ArgumentException(FormattableString.Invariant($"A budget is {budget}; it must be 0 or more."), nameof(budgets));
        }

        if (parts.Any(row => row.Count != parts[0].Count))
            throw new ArgumentException("Every budget needs one part per party.", nameof(parts));
        if (ExactAmounts.From(budgets) is not { } sizes) return null;

        var powers = new Fraction[parts[0].Count];
        Array.Fill(powers, new(BigInteger.MinusOne, Math.Max(powers.Length, 1)));
        for (var budget = 0; budget < parts.Count; budget++)
        {
            if (sizes.Units[budget].IsZero) continue;
            if (ExactAmounts.From(parts[budget].AsSpan()) is not { } exact) return null;
            var weight = new Fraction(sizes.Units[budget], sizes.Total);
            for (var party = 0; party < powers.Length; party++)
                powers[party] = powers[party].Plus(weight.Times(new(exact.Units[party], exact.Total)));
        }

        return powers.Select(power => power.ToDouble()).ToEquatableArray();
    }
}
