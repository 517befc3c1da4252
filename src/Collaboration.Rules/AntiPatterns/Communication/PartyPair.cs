using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Communication;

/// <summary>Two different parties by id, the ordinally lower first.</summary>
internal sealed record PartyPair
{
    private PartyPair(string first, string second) => (First, Second) = (first, second);

    public string First { get; }

    public string Second { get; }

    /// <summary>A text by which pairs are ordered, unlike for each.</summary>
    public string Key => $"{First}\n{Second}";

    /// <summary>Every pair of <paramref name="parties"/>.</summary>
    public static IEnumerable<PartyPair> Among(IEnumerable<string> parties)
    {
        var ordered = parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++)
            for (var j = i + 1; j < ordered.Count; j++) yield return new(ordered[i], ordered[j]);
    }

    /// <summary>The ends of a tie as a list of one pair, or of none where they are the same.</summary>
    public static IEnumerable<PartyPair> Of(Tie tie) => Among([tie.From, tie.To]);
}
