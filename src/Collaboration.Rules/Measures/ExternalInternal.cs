using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Ties between groups against ties within them.</summary>
/// <param name="External">How many tied pairs are of two groups.</param>
/// <param name="Internal">How many tied pairs are of one group.</param>
/// <param name="PossibleExternal">How many pairs are of two groups.</param>
/// <param name="PossibleInternal">How many pairs are of one group.</param>
public sealed record ExternalInternal(long External, long Internal, long PossibleExternal, long PossibleInternal)
{
    /// <summary>
    /// The raw index, (E − I)/(E + I): −1 with ties within groups only to 1 with ties between them only; null, for undefined, without ties.
    /// </summary>
    public double? Index => External + Internal == 0 ? null : (double)(External - Internal) / (External + Internal);

    /// <summary>
    /// The index over the shares of possible ties, (e − i)/(e + i): 0 when both sorts are as common as they could be by chance; null, for
    /// undefined, without ties or where only one sort could be.
    /// </summary>
    public double? Rescaled => External + Internal == 0 || PossibleExternal == 0 || PossibleInternal == 0
        ? null
        : new Fraction(
            ((BigInteger)External * PossibleInternal) - ((BigInteger)Internal * PossibleExternal),
            ((BigInteger)External * PossibleInternal) + ((BigInteger)Internal * PossibleExternal)).ToDouble();
}
