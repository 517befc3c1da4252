using System.Globalization;

namespace Collaboration.Rules.Research.Reading;

/// <summary>What a collaboration says of itself that cases can be grouped by.</summary>
public static class CaseAttributes
{
    /// <summary>The names that <see cref="OfProfile"/> can give, in order: what tables of such cases have columns for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["kind", "sector", "model", "started"];

    /// <summary>What the profile records of kind, sector, model and the year of the start; what is not recorded is absent.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public static IReadOnlyDictionary<string, string> OfProfile(CollaborationSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (snapshot.Profile is not { } profile) return attributes;
        string?[] values = [profile.Kind?.ToString(), profile.Sector, profile.Model, profile.Started?.Year.ToString(CultureInfo.InvariantCulture)];
        foreach (var (name, value) in Names.Zip(values))
            if (!string.IsNullOrWhiteSpace(value)) attributes[name] = value;
        return attributes;
    }
}
