namespace Collaboration.Rules.AntiPatterns;

/// <summary>Names in a message.</summary>
internal static class Enumeration
{
    private const int Most = 8;

    /// <summary>Each name once, in ordinal order; of more than eight the first eight and how many others there are.</summary>
    public static string Of(IEnumerable<string> names)
    {
        var ordered = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rest = ordered.Count - Most;
        return rest <= 0 ? string.Join(", ", ordered) : $"{string.Join(", ", ordered.Take(Most))} and {rest} more";
    }
}
