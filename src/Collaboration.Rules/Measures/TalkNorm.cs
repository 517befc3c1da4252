namespace Collaboration.Rules.Measures;

/// <summary>How unevenly people talk in real meetings of like size: the Gini of words and the top speaker's share.</summary>
/// <remarks>
/// Measured on the 232 meetings of QMSum (Zhong et al. 2021): design teams of four, research groups of four to nine, and parliamentary
/// committees of six and more. They overlap in size; each size is held against the class it is most typical of.
/// </remarks>
/// <param name="Meetings">What sort of meetings were measured.</param>
/// <param name="MedianGini">The Gini of words that half of the meetings exceed.</param>
/// <param name="HighGini">The Gini of words that one meeting in ten exceeds.</param>
/// <param name="MedianTopShare">The top speaker's share that half of the meetings exceed.</param>
/// <param name="HighTopShare">The top speaker's share that one meeting in ten exceeds.</param>
public sealed record TalkNorm(string Meetings, double MedianGini, double HighGini, double MedianTopShare, double HighTopShare)
{
    private const int SmallestTeam = 3;
    private const int LargestTeam = 4;
    private const int LargestGroup = 9;

    /// <summary>Meetings of three or four.</summary>
    public static TalkNorm Team { get; } = new("teams of four", 0.19, 0.32, 0.38, 0.51);

    /// <summary>Meetings of five to nine.</summary>
    public static TalkNorm Group { get; } = new("research groups", 0.43, 0.56, 0.39, 0.56);

    /// <summary>Meetings of ten and more.</summary>
    public static TalkNorm Committee { get; } = new("committees", 0.53, 0.64, 0.40, 0.66);

    /// <summary>The norm for a meeting in which so many spoke; null for fewer than three, of which none were measured.</summary>
    public static TalkNorm? For(int speakers) => speakers switch
    {
        < SmallestTeam => null,
        <= LargestTeam => Team,
        <= LargestGroup => Group,
        _ => Committee,
    };
}
