using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Approach;

/// <summary>Which practices only serve when everyone follows the same one.</summary>
internal static class CommonPractice
{
    /// <summary>Whether a practice must be common: a reason was recorded, or it is a standard.</summary>
    public static bool IsRequired(Practice practice) => practice.CommonBecause is not null || practice.Kind == PracticeKind.Standard;

    /// <summary>Why it must be common, in words that follow <c>common</c>.</summary>
    public static string Reason(Practice practice) => practice.CommonBecause switch
    {
        CommonReason.Interface => "as an interface",
        CommonReason.Law => "by law",
        CommonReason.Safety => "for safety",
        _ => "as a standard",
    };
}
