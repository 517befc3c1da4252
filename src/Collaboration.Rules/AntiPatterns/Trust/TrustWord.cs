using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>What a dimension of trust is called in a message.</summary>
internal static class TrustWord
{
    /// <summary>The dimension in words.</summary>
    public static string Of(RatingDimension dimension) => dimension switch
    {
        RatingDimension.MissionAlignment => "mission alignment",
        _ => dimension.ToString().ToLowerInvariant(),
    };
}
