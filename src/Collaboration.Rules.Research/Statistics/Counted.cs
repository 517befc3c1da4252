using System.Globalization;

namespace Collaboration.Rules.Research.Statistics;

/// <summary>Refuses counts that cannot be.</summary>
internal static class Counted
{
    public static void ThrowIfNotPart(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        if (part < 0 || part > whole)
            throw new ArgumentOutOfRangeException(nameof(part), part, string.Create(CultureInfo.InvariantCulture, $"A count of {whole} lies between 0 and {whole}."));
    }
}
