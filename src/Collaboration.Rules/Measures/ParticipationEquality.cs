namespace Collaboration.Rules.Measures;

/// <summary>Participation equality: how evenly talk is spread over those who speak, in words or minutes.</summary>
/// <remarks>
/// No unit. Undefined when nothing was said, or when an amount is negative. Neither the order of the amounts nor their unit changes a bit.
/// What is usual in real meetings is in <see cref="TalkNorm"/>.
/// </remarks>
public static class ParticipationEquality
{
    /// <summary>1 − Gini of the amounts: 1 when all say as much to 1/n when one says all.</summary>
    /// <returns>Null when undefined.</returns>
    public static double? Of(ReadOnlySpan<decimal> amounts) => 1 - GiniIndex.Of(amounts);

    /// <summary>The largest amount as a share of all, 1/n to 1.</summary>
    /// <returns>Null when undefined.</returns>
    public static double? TopShare(ReadOnlySpan<decimal> amounts)
    {
        if (ExactAmounts.From(amounts) is not { } exact) return null;
        return new Fraction(exact.Units.Max(), exact.Total).ToDouble();
    }
}
