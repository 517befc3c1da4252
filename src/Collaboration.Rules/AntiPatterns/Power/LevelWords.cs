using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Levels in the words of a message.</summary>
internal static class LevelWords
{
    /// <summary>The level, such as <c>national</c>.</summary>
    public static string Of(DecisionLevel level) => level == DecisionLevel.FrontLine ? "front-line" : level.ToString().ToLowerInvariant();
}
